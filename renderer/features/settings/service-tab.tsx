import { useState } from 'react'
import { bridge, useQueryOf } from '../../api/index.ts'
import { Button, DetailList, ErrorState, LoadingRows } from '../../components/index.ts'
import { formatDay, formatWeekday } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import { DatabaseCheck } from './database-check.tsx'
import './settings.css'

const text = nl.settings.service

/** The service: who it is, where its data lies, and whether all of it is sound. */
export function ServiceTab() {
  const { data: status, error, refetch } = useQueryOf('service.status', {})
  const [isFolderMissing, setIsFolderMissing] = useState(false)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!status) return <LoadingRows rows={6} />
  const openFolder = async () => setIsFolderMissing(!(await bridge().openFolder(folderOf(status.file))))
  return (
    <div className="settings-body">
      <section className="settings-part">
        <DetailList
          facts={[
            [text.name, status.organiser?.name],
            [text.places, status.organiser?.recognisedPlaces],
            [text.hosts, status.hosts],
            [text.children, status.children],
            [text.today, `${formatWeekday(status.today)} ${formatDay(status.today)}`],
            [text.version, status.version],
            [text.file, status.file],
          ]}
        />
        <div className="settings-actions">
          <Button onClick={() => void openFolder()}>{text.openFolder}</Button>
          {isFolderMissing && (
            <span className="small br" role="alert">
              {text.folderMissing}
            </span>
          )}
        </div>
      </section>
      <DatabaseCheck />
    </div>
  )
}

/** The folder of a path, with either kind of slash. */
export function folderOf(path: string): string {
  return path.replace(/[\\/][^\\/]*$/, '')
}
