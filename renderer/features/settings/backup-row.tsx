import { useState } from 'react'
import { useQueryOf, useToday } from '../../api/index.ts'
import { Button, Tag } from '../../components/index.ts'
import { formatBytes } from '../../format/money.ts'
import { formatMoment } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import type { Backup } from './backup-types.ts'

const text = nl.settings.backups

/** A backup in the list, with its check and its way back. */
export function BackupRow({ backup, onRestore }: { backup: Backup; onRestore: () => void }) {
  const { year } = useToday()
  const [isAsked, setIsAsked] = useState(false)
  const verified = useQueryOf('backups.verify', { name: backup.name }, { enabled: isAsked })
  const moment = formatMoment(backup.createdAt, year)
  return (
    <tr>
      <td>{moment}</td>
      <td className="ink-2" title={backup.name}>
        {backup.name}
      </td>
      <td className="align-right">{formatBytes(backup.bytes)}</td>
      <td aria-live="polite">
        <Soundness isChecking={verified.isFetching} sound={verified.error ? false : verified.data?.sound} />
      </td>
      <td>
        <div className="table-actions">
          <Button kind="quiet" onClick={() => setIsAsked(true)} aria-label={`${text.verify}: ${moment}`}>
            {text.verify}
          </Button>
          <Button kind="quiet" onClick={onRestore} aria-label={`${text.restore} ${moment}`}>
            {text.restore}
          </Button>
        </div>
      </td>
    </tr>
  )
}

function Soundness({ isChecking, sound }: { isChecking: boolean; sound: boolean | undefined }) {
  if (isChecking) return <span className="ink-3">{text.verifying}</span>
  if (sound === undefined) return <span className="ink-3">{text.notChecked}</span>
  return sound ? <Tag meaning="ok">{text.sound}</Tag> : <Tag meaning="breach">{text.damaged}</Tag>
}
