import { useCommand } from '../../../api/index.ts'
import { useDraftStore } from '../../../components/form/draft-store.ts'
import { Button, ErrorState } from '../../../components/index.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import type { ExtraDayEntry } from '../extra-day-types.ts'

type Props = {
  entry: ExtraDayEntry
  /** The form in which it may be half changed. */
  formKey?: string
  /** Why it cannot be withdrawn any more. */
  reason?: string | undefined
  onGone: (entry: ExtraDayEntry) => void
}

/** Takes a request or an accepted day away; the history keeps it. */
export function WithdrawButton({ entry, formKey, reason, onGone }: Props) {
  const command = useCommand('extraDays.withdraw')
  const press = async () => {
    if (!(await command.run({ id: entry.id, version: entry.version }))) return
    // What was typed in it is of no use any more.
    if (formKey !== undefined) useDraftStore.getState().drop(formKey)
    onGone(entry)
  }
  return (
    <div className="extra-withdraw">
      {command.failure && <ErrorState error={command.failure} isInline />}
      <Button kind="danger" isBusy={command.isRunning} reason={reason} onClick={() => void press()}>
        {extraDays.decide.withdraw}
      </Button>
    </div>
  )
}
