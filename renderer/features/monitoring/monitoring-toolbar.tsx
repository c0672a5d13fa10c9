import { FileSpreadsheet } from 'lucide-react'
import type { ReactNode } from 'react'
import { bridge } from '../../api/index.ts'
import { Button, ErrorState, Note } from '../../components/index.ts'
import { monitoring as text } from '../../i18n/nl/monitoring/frame.ts'
import { useExport } from './use-export.ts'

/** What stands above a view: what its rows are, and the year as a workbook. */
export function MonitoringToolbar({ year, children }: { year: number; children: ReactNode }) {
  const { write, written, isRunning, failure } = useExport(year)
  return (
    <>
      <div className="page-toolbar">
        {children}
        <span className="spacer" />
        <Button
          icon={<FileSpreadsheet className="icon-small" aria-hidden />}
          isBusy={isRunning}
          onClick={() => void write()}
        >
          {isRunning ? text.export.busy : text.export.button}
        </Button>
      </div>
      {failure ? (
        <div className="monitoring-note">
          <ErrorState error={failure} onRetry={() => void write()} isInline />
        </div>
      ) : (
        written && (
          <div className="monitoring-note">
            <Note
              meaning="ok"
              isAlert
              actions={<Button onClick={() => void bridge().openFolder(written.folder)}>{text.export.open}</Button>}
            >
              {text.export.done(written.files.join(', '), written.folder)}
            </Note>
          </div>
        )
      )}
    </>
  )
}
