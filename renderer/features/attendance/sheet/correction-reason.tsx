import { ReasonDialog } from '../../../components/index.ts'
import { formatDay, yearOfIso } from '../../../format/date.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { useSheetSaving } from '../stores/sheet-saving.ts'
import type { SheetRecords } from './sheet-types.ts'

const words = text.reason

/** Asks once why a finished or issued month is corrected (R134); the answer goes with every correction until the sheet is left. */
export function CorrectionReason({ records, onDone }: { records: SheetRecords; onDone: () => void }) {
  const asking = useSheetSaving((state) => state.asking)
  const answer = useSheetSaving((state) => state.answer)
  const settle = (reason: string | undefined) => {
    answer(reason)
    onDone()
  }
  return (
    <ReasonDialog
      isOpen={asking !== undefined}
      title={words.title}
      confirmLabel={words.confirm}
      onClose={() => settle(undefined)}
      onConfirm={settle}
    >
      <p>{asking?.words}</p>
      <p className="ink-2">
        {records.closedOn === undefined
          ? words.issued
          : words.closed(formatDay(records.closedOn, yearOfIso(records.closedOn)))}{' '}
        {words.kept}
      </p>
    </ReasonDialog>
  )
}
