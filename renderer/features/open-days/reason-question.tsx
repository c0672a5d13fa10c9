import { ReasonDialog } from '../../components/index.ts'
import { formatMonth } from '../../format/date.ts'
import { openDays } from '../../i18n/nl/open-days.ts'
import type { useAnswering } from './use-answering.ts'

const text = openDays.reason

/** Asks why a day of a month that is closed or issued is answered now (R134). */
export function ReasonQuestion({ answering }: { answering: ReturnType<typeof useAnswering> }) {
  const { asked, refusal, dismiss, answer, isRunning } = answering
  const details = refusal?.details as { closed?: string[]; issued?: string[] } | undefined
  return (
    <ReasonDialog
      isOpen={asked !== undefined}
      title={text.title}
      confirmLabel={text.confirm}
      isBusy={isRunning}
      onClose={dismiss}
      onConfirm={(reason) => void (asked && answer(asked, reason))}
    >
      {text.text((details?.closed ?? []).map(formatMonth), (details?.issued ?? []).map(formatMonth))}
    </ReasonDialog>
  )
}
