import { useState } from 'react'
import type { ClosureRecord } from '../../../../shared/domain/exchange/document.ts'
import { useCommand } from '../../../api/index.ts'
import { useSaving } from '../../../stores/saving.ts'
import { outlivingOf } from '../../closures/outliving-of.ts'
import type { AbsenceView, Outliving } from '../substitution-types.ts'

/** A change that would let places lapse: the record it leaves, or that nothing is left of the absence. */
type Asked = { record: ClosureRecord | undefined; places: readonly Outliving[] }

/**
 * Moves the days of an absence, or takes it away. Places that would outlive it are told first: `asked` waits for a yes. `change`
 * answers whether it was kept.
 */
export function usePeriodChange({ id, version }: Pick<AbsenceView, 'id' | 'version'>, onRemoved: () => void) {
  const save = useCommand('closures.save')
  const remove = useCommand('closures.remove')
  const [asked, setAsked] = useState<Asked>()
  const change = async (record: ClosureRecord | undefined, cancelPlaces = false): Promise<boolean> => {
    const extra = cancelPlaces ? { cancelPlaces } : {}
    const answer = record
      ? await save.run({ id, version, record, ...extra })
      : await remove.run({ id, version, ...extra })
    if (answer) {
      setAsked(undefined)
      if (!record) onRemoved()
      return true
    }
    const { saving, set } = useSaving.getState()
    // Places that lapse are no failure: they are asked about.
    const places = saving.kind === 'failed' ? outlivingOf(saving.error) : undefined
    if (places) {
      set({ kind: 'idle' })
      setAsked({ record, places })
    }
    return false
  }
  return {
    change,
    asked,
    confirm: () => void (asked && change(asked.record, true)),
    dismiss: () => setAsked(undefined),
    isBusy: save.isRunning || remove.isRunning,
  }
}
export type PeriodChange = ReturnType<typeof usePeriodChange>
