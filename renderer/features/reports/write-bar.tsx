import { FileUp, FolderOpen } from 'lucide-react'
import { Button, ErrorState } from '../../components/index.ts'
import { reports } from '../../i18n/nl/reports.ts'
import { statesOf } from './model/form-sums.ts'
import type { Report } from './report-types.ts'
import { useWriteForms } from './use-write-forms.ts'

/** How far the month is, and the button that writes the forms that are ready. */
export function WriteBar({ report }: { report: Report }) {
  const { folder, ask, write, isRunning, failure } = useWriteForms(report)
  const { ready, blocked, nothing } = statesOf(report)
  return (
    <>
      <div className="page-toolbar">
        <span className="nowrap">{reports.summary.ready(ready, ready + blocked + nothing)}</span>
        {blocked > 0 && ready > 0 && (
          <span className="small ink-2 report-left">{reports.summary.blocked(blocked)}</span>
        )}
        <span className="spacer" />
        {folder !== undefined && (
          <span className="small ink-2 report-folder" title={folder}>
            {reports.folder(folder)}
          </span>
        )}
        {folder !== undefined && (
          <Button icon={<FolderOpen className="icon-small" aria-hidden />} onClick={() => void ask()}>
            {reports.chooseOther}
          </Button>
        )}
        <Button
          kind="primary"
          icon={<FileUp className="icon-small" aria-hidden />}
          isBusy={isRunning}
          reason={ready === 0 ? reports.nothingReady : undefined}
          onClick={() => void write()}
        >
          {reports.write(ready)}
        </Button>
      </div>
      {failure && (
        <div className="report-note">
          <ErrorState error={failure} onRetry={() => void write()} isInline />
        </div>
      )}
    </>
  )
}
