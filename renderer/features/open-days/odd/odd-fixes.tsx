import { Check } from 'lucide-react'
import { Button } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { openDays } from '../../../i18n/nl/open-days.ts'
import { fixesOf, type Fix } from '../model/odd-fixes.ts'
import { checksOf, hostIdsOf, type Names, type OddRow } from '../model/odd-rows.ts'
import { formatTimes } from '../model/times.ts'
import type { useAnswering } from '../use-answering.ts'

const text = openDays.fixes

type Props = { row: OddRow; names: Names; answering: ReturnType<typeof useAnswering>; onDone(): void }

/** The ways to put an odd fact right with one click; only those that make sense for it, and that it is right as it is. */
export function OddFixes({ row: { odd, days, who }, names, answering, onDone }: Props) {
  const fixes = fixesOf(odd, days[0])
  const isOfOneHost = hostIdsOf(odd).length === 1
  const take = (fix: Fix) => {
    if (answering.isRunning) return
    void answering.answer({
      cells: fix.cells,
      words: wordsOf(fix, `${who} ${formatWeekdayDate(odd.date)}`, names),
      undone: openDays.done.undone(1),
    })
    onDone()
  }
  return (
    <>
      <div className="day-fixes">
        {fixes.map((fix) => (
          <Button
            key={`${fix.kind} ${'hostId' in fix ? fix.hostId : ''}`}
            isBusy={answering.isRunning}
            onClick={() => take(fix)}
          >
            {labelOf(fix, names, isOfOneHost)}
          </Button>
        ))}
        <Button
          icon={<Check className="icon-small" aria-hidden />}
          isBusy={answering.isRunning}
          onClick={() => {
            if (answering.isRunning) return
            void answering.leave(checksOf(odd), 1)
            onDone()
          }}
        >
          {text.right}
        </Button>
      </div>
      {fixes.some(({ kind }) => kind === 'remove') && <p className="small ink-3">{text.removeNote}</p>}
    </>
  )
}

function labelOf(fix: Fix, names: Names, isOfOneHost: boolean): string {
  if (fix.kind === 'as-planned') return text.planned(formatTimes(fix.slots))
  if (fix.kind === 'move') return text.move(names.host(fix.hostId))
  return text.remove(isOfOneHost ? undefined : names.host(fix.hostId))
}

function wordsOf(fix: Fix, who: string, names: Names): string {
  if (fix.kind === 'as-planned') return openDays.done.replanned(who)
  return fix.kind === 'move'
    ? openDays.done.moved(who, names.host(fix.hostId))
    : openDays.done.removed(who, names.host(fix.hostId))
}
