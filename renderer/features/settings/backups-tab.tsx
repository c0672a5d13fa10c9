import { DatabaseBackup } from 'lucide-react'
import { useState } from 'react'
import { bridge, useCommand, useQueryOf, useToday } from '../../api/index.ts'
import { Button, EmptyState, ErrorState, LoadingRows, Note } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { BackupRow } from './backup-row.tsx'
import { backupFileName } from './backup-file-name.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import type { Backup } from './backup-types.ts'
import './settings.css'

const text = nl.settings.backups

/** Backups: making one, checking one, and putting one back after a clear question. */
export function BackupsTab() {
  const { data, error, refetch } = useQueryOf('backups.list', {})
  const { today = '' } = useToday()
  const make = useCommand('backups.make')
  const [toRestore, setToRestore] = useState<Backup>()
  const [setAside, setSetAside] = useState<string>()
  const makeElsewhere = async () => {
    const folder = await bridge().choose({ kind: 'folder', title: text.elsewhereTitle })
    if (folder !== null) await make.run({ path: backupFileName(folder, today) })
  }
  return (
    <div className="settings-body">
      <section className="settings-part stack">
        <p>{text.intro}</p>
        {data && (
          <p className="small">
            {text.folder}: <span className="settings-path">{data.folder}</span>
          </p>
        )}
        <div className="settings-actions">
          <Button kind="primary" onClick={() => void make.run({})} isBusy={make.isRunning}>
            {text.make}
          </Button>
          <Button onClick={() => void makeElsewhere()} isBusy={make.isRunning}>
            {text.makeElsewhere}
          </Button>
          {data && (
            <Button kind="quiet" onClick={() => void bridge().openFolder(data.folder)}>
              {text.openFolder}
            </Button>
          )}
        </div>
        {make.failure && <ErrorState error={make.failure} isInline />}
        {make.data && !make.isRunning && setAside === undefined && (
          <Note meaning="ok">{text.made(make.data.name)}</Note>
        )}
        {setAside !== undefined && (
          <Note meaning="ok" fact={text.restored} isAlert>
            {text.restoredDetail(setAside)}
          </Note>
        )}
      </section>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={6} />
      ) : data.backups.length === 0 ? (
        <EmptyState icon={DatabaseBackup} title={text.empty}>
          {text.emptyDetail}
        </EmptyState>
      ) : (
        <table className="table backup-table" aria-label={text.listLabel}>
          <colgroup>
            <col style={{ width: 170 }} />
            <col />
            <col style={{ width: 90 }} />
            <col style={{ width: 130 }} />
            <col style={{ width: 200 }} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{text.columns.made}</th>
              <th scope="col">{text.columns.name}</th>
              <th scope="col" className="align-right">
                {text.columns.size}
              </th>
              <th scope="col">{text.columns.state}</th>
              <th scope="col">
                <span className="visually-hidden">{text.columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.backups.map((backup) => (
              <BackupRow key={backup.name} backup={backup} onRestore={() => setToRestore(backup)} />
            ))}
          </tbody>
        </table>
      )}
      <RestoreDialog backup={toRestore} onClose={() => setToRestore(undefined)} onRestored={setSetAside} />
    </div>
  )
}
