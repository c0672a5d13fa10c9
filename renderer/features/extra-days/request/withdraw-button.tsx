import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { useDraftStore } from '../../../components/form/draft-store.ts'
import { Button, ErrorState, Note, ReasonDialog } from '../../../components/index.ts'
import { formatMonth } from '../../../format/date.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import type { ExtraDayEntry } from '../extra-day-types.ts'
import { lockedMonths } from '../model/locked-months.ts'

const text = extraDays.decide

type Props = {
  entry: ExtraDayEntry
  /** The form in which it may be half changed. */
  formKey?: string
  /** Why it cannot be withdrawn any more. */
  reason?: string | undefined
  onGone: (entry: ExtraDayEntry) => void
}

/** Takes a request or an accepted day away; the history keeps it. In a month that is closed or issued it asks why. */
export function WithdrawButton({ entry, formKey, reason, onGone }: Props) {
  const command = useCommand('extraDays.withdraw')
  const [isAsking, setIsAsking] = useState(false)
  const isLocked = command.error?.reason === 'reason-needed'
  const withdraw = async (why: { reason?: string }) => {
    setIsAsking(true)
    if (!(await command.run({ id: entry.id, version: entry.version, ...why }))) return
    // What was typed in it is of no use any more.
    if (formKey !== undefined) useDraftStore.getState().drop(formKey)
    onGone(entry)
  }
  return (
    <div className="extra-withdraw">
      {command.failure && !isLocked && <ErrorState error={command.failure} isInline />}
      <Button kind="danger" isBusy={command.isRunning} reason={reason} onClick={() => void withdraw({})}>
        {text.withdraw}
      </Button>
      <ReasonDialog
        isOpen={isLocked && isAsking}
        title={text.lockedTitle}
        confirmLabel={text.withdrawAnyway}
        isBusy={command.isRunning}
        onClose={() => setIsAsking(false)}
        onConfirm={(given) => void withdraw({ reason: given })}
      >
        <Note meaning="attention" fact={extraDays.check.locked(lockedMonths(command.error?.details).map(formatMonth))}>
          {extraDays.check.lockedDetail}
        </Note>
      </ReasonDialog>
    </div>
  )
}
