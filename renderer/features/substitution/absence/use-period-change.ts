import { useState } from 'react'
import type { ClosureRecord } from '../../../../shared/domain/exchange/document.ts'
import { useCommand } from '../../../api/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { done } from '../../../i18n/nl/substitution/done.ts'
import { useSaving } from '../../../stores/saving.ts'
import { outlivingOf } from '../../closures/outliving-of.ts'
import { absenceName } from '../absence-words.ts'
import { sayKept } from '../say-kept.ts'
import type { AbsenceView, Outliving } from '../substitution-types.ts'

/** The days that are wanted: the record they leave, or that nothing is left of the absence, and the version it is put over. */
type Wanted = { record: ClosureRecord | undefined; version: number }

/** A change that would let places lapse. */
type Asked = Wanted & { places: readonly Outliving[] }

/**
 * Moves the days of an absence, or takes it away. Places that would outlive it are told first: `asked` waits for a yes. `change`
 * answers whether it was kept; a move without places that lapsed can be taken back from the status bar.
 */
export function usePeriodChange(view: AbsenceView, year: number | undefined, onRemoved: () => void) {
  const save = useCommand('closures.save')
  const remove = useCommand('closures.remove')
  const [asked, setAsked] = useState<Asked>()
  const { id, record: former } = view
  const words = (record: ClosureRecord) => done.period(absenceName(view), formatWeekdayDate(record.until, year))
  const run = async ({ record, version }: Wanted, cancelPlaces = false): Promise<boolean> => {
    const given = { id, version, ...(cancelPlaces && { cancelPlaces }) }
    const saved = record && (await save.run({ ...given, record }))
    if (record ? saved : await remove.run(given)) {
      setAsked(undefined)
      if (!record) onRemoved()
      if (saved) {
        const back = () =>
          void run({ record: former, version: saved.version }).then(
            (isUndone) => isUndone && sayKept(done.undone(words(record))),
          )
        sayKept(words(record), cancelPlaces ? undefined : back)
      }
      return true
    }
    const { saving, set } = useSaving.getState()
    // Places that lapse are no failure: they are asked about.
    const places = saving.kind === 'failed' ? outlivingOf(saving.error) : undefined
    if (places) {
      set({ kind: 'idle' })
      setAsked({ record, version, places })
    }
    return false
  }
  return {
    change: (record: ClosureRecord | undefined) => run({ record, version: view.version }),
    asked,
    confirm: () => void (asked && run(asked, true)),
    dismiss: () => setAsked(undefined),
    isBusy: save.isRunning || remove.isRunning,
  }
}
export type PeriodChange = ReturnType<typeof usePeriodChange>
