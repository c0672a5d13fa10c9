import { TextInput } from '@mantine/core'
import { firstTier, secondTier } from '../../../../shared/domain/exchange/waiting-list.ts'
import { priorityCriteria } from '../../../i18n/nl/priority.ts'
import { priorityRules as text } from '../../../i18n/nl/waiting-list/rules.ts'
import { CombinationRows } from './combination-rows.tsx'
import { CriteriaToggles } from './criteria-toggles.tsx'
import type { StepDraft } from './step-drafts.ts'

type Props = { step: StepDraft; name: string; onChange: (step: StepDraft) => void }

/** What a step looks at, by its kind. */
export function StepFields({ step, name, onChange }: Props) {
  switch (step.by) {
    case 'count':
      return (
        <CriteriaToggles
          label={text.criteriaOf(name)}
          criteria={firstTier}
          chosen={step.criteria}
          onChange={(criteria) => onChange({ ...step, criteria })}
        />
      )
    case 'second-tier':
      return (
        <CriteriaToggles
          label={text.criteriaOf(name)}
          criteria={secondTier}
          chosen={step.criteria}
          onChange={(criteria) => onChange({ ...step, criteria })}
        />
      )
    case 'combinations':
      return (
        <CombinationRows
          combinations={step.combinations}
          onChange={(combinations) => onChange({ ...step, combinations })}
        />
      )
    case 'weights':
      return (
        <div className="rules-weights">
          {firstTier.map((criterion) => (
            <TextInput
              key={criterion}
              label={priorityCriteria[criterion].short}
              aria-label={text.weightOf(priorityCriteria[criterion].short)}
              inputMode="numeric"
              autoComplete="off"
              value={step.texts[criterion] ?? ''}
              onChange={(event) =>
                onChange({ ...step, texts: { ...step.texts, [criterion]: event.currentTarget.value } })
              }
            />
          ))}
        </div>
      )
  }
}
