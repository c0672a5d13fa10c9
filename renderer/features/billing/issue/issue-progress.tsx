import { ProgressBlock } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { useSaving } from '../../../stores/saving.ts'
import { useRunStore, type RunState } from '../stores/run-store.ts'

/** How far the run is, the way out, and what that leaves behind. */
export function IssueProgress({ run }: { run: Extract<RunState, { kind: 'running' }> }) {
  const progress = useSaving((state) => state.progress.get(run.requestId))
  const cancel = useRunStore((store) => store.cancel)
  const texts = billing.issue.progress
  const notes = { no: texts.safe, asked: texts.cancelling, 'too-late': texts.tooLate }
  return (
    <ProgressBlock
      label={progress ? texts.documents : texts.bills}
      done={progress?.done ?? 0}
      total={progress?.total ?? 0}
      note={notes[run.cancel]}
      {...(run.cancel === 'no' && { onCancel: () => void cancel(run.given.month) })}
    />
  )
}
