import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { firstTier, type FirstTier } from '../../../../shared/domain/exchange/waiting-list.ts'
import { Button } from '../../../components/index.ts'
import { priorityRules as text } from '../../../i18n/nl/waiting-list/rules.ts'
import { CriteriaToggles } from './criteria-toggles.tsx'
import { moveStep } from './step-drafts.ts'

type Combinations = readonly (readonly FirstTier[])[]
type Props = { combinations: Combinations; onChange: (combinations: Combinations) => void }

/** The combinations of a step in order: the first one that a family meets wholly counts. */
export function CombinationRows({ combinations, onChange }: Props) {
  return (
    <div className="rules-combinations">
      {combinations.map((combination, at) => (
        <div key={at} className="rules-combination">
          <span className="small ink-3">{at + 1}</span>
          <CriteriaToggles
            label={text.combination(at + 1)}
            criteria={firstTier}
            chosen={combination}
            onChange={(chosen) => onChange(combinations.with(at, chosen))}
          />
          <Button
            kind="quiet"
            isIconOnly
            icon={<ArrowUp className="icon-small" aria-hidden />}
            aria-label={text.up(text.combination(at + 1))}
            onClick={() => onChange(moveStep(combinations, at, -1))}
          />
          <Button
            kind="quiet"
            isIconOnly
            icon={<ArrowDown className="icon-small" aria-hidden />}
            aria-label={text.down(text.combination(at + 1))}
            onClick={() => onChange(moveStep(combinations, at, 1))}
          />
          <Button
            kind="quiet"
            isIconOnly
            icon={<X className="icon-small" aria-hidden />}
            aria-label={text.remove(text.combination(at + 1))}
            onClick={() => onChange(combinations.toSpliced(at, 1))}
          />
        </div>
      ))}
      <Button
        kind="quiet"
        icon={<Plus className="icon-small" aria-hidden />}
        onClick={() => onChange([...combinations, []])}
      >
        {text.addCombination}
      </Button>
    </div>
  )
}
