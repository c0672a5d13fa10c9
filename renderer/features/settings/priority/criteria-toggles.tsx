import type { Criterion } from '../../../../shared/domain/exchange/waiting-list.ts'
import { priorityCriteria } from '../../../i18n/nl/priority.ts'
import { toggled } from './step-drafts.ts'

type Props<Fact extends Criterion> = {
  label: string
  criteria: readonly Fact[]
  chosen: readonly Fact[]
  onChange: (chosen: Fact[]) => void
}

/** Criteria that count or do not, each a button that stays down. */
export function CriteriaToggles<Fact extends Criterion>({ label, criteria, chosen, onChange }: Props<Fact>) {
  return (
    <div className="filter-chips rules-toggles" role="group" aria-label={label}>
      {criteria.map((criterion) => (
        <button
          key={criterion}
          type="button"
          className="filter-chip"
          aria-pressed={chosen.includes(criterion)}
          onClick={() => onChange(toggled(criteria, chosen, criterion))}
        >
          {priorityCriteria[criterion].short}
        </button>
      ))}
    </div>
  )
}
