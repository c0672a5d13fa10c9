import type { CallError } from '../../../../shared/contract/errors.ts'
import { ReasonDialog } from '../../../components/index.ts'
import { formatNumber } from '../../../format/money.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { BreachesThen } from './outcome/breaches-then.tsx'
import type { TriedChange } from './model/change-draft.ts'
import type { Outcome } from './model/outcome-types.ts'
import { belowMinimum, changeAtFault } from './model/refusal.ts'

const text = planning.whatIf

/** Why the stack is kept against a rule: one reason per rule. */
export type KeepReasons = { capacity?: string; minimum?: string }

type Props = {
  refusal: CallError | undefined
  /** Those that were given already. */
  reasons: KeepReasons
  changes: readonly TriedChange[]
  outcome: Outcome | undefined
  isBusy: boolean
  onReasons: (reasons: KeepReasons) => void
  onClose: () => void
}

/** Asks for the reason that a refused stack needs: for places that are not there, or for fewer half days than the minimum. */
export function KeepDialog({ refusal, reasons, changes, outcome, isBusy, onReasons, onClose }: Props) {
  const shared = { confirmLabel: text.keepAnyway, isBusy, onClose }
  return (
    <>
      <ReasonDialog
        {...shared}
        isOpen={refusal?.reason === 'over-capacity'}
        title={text.capacityTitle}
        onConfirm={(capacity) => onReasons({ ...reasons, capacity })}
      >
        <div className="stack">
          <p>{text.capacityText}</p>
          {outcome?.hosts.map((host) => (
            <BreachesThen key={host.id} breaches={host.breaches} />
          ))}
        </div>
      </ReasonDialog>
      <ReasonDialog
        {...shared}
        isOpen={refusal?.reason === 'below-minimum'}
        title={text.minimumTitle}
        onConfirm={(minimum) => onReasons({ ...reasons, minimum })}
      >
        <p>{refusal && minimumWords(refusal, changes)}</p>
      </ReasonDialog>
    </>
  )
}

/** Whose plan it is and how few half days it has, as far as the refusal says so. */
function minimumWords(refusal: CallError, changes: readonly TriedChange[]): string {
  const name = changes[changeAtFault(refusal) ?? -1]?.words.subject
  const below = belowMinimum(refusal)
  if (name === undefined || !below) return text.minimumText
  return text.minimumOf(name, formatNumber(below.halfDays), formatNumber(below.minimum))
}
