import { Checkbox } from '@mantine/core'
import type { Criterion, WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { changeForm } from '../../../components/form/draft-store.ts'
import { useDraftValue, type Place } from '../../../components/form/index.ts'
import { write } from '../../../components/form/model/form-state.ts'
import { priorityCriteria } from '../../../i18n/nl/priority.ts'
import { CriterionEvidence } from './criterion-evidence.tsx'

type Evidence = NonNullable<WaitingRequest['evidence']>[number]

type Props<Fact extends Criterion> = {
  title: string
  note?: string
  at: Place<Fact[]>
  criteria: readonly Fact[]
  evidence: Place<Evidence[]>
}

/** The facts of one tier as boxes to tick, each with the evidence that was seen of it (R127). */
export function CriteriaPart<Fact extends Criterion>({ title, note, at, criteria, evidence }: Props<Fact>) {
  const [value] = useDraftValue(at)
  const [seen = [], setSeen] = useDraftValue(evidence)
  const chosen: readonly Fact[] = value ?? []
  const toggle = (criterion: Fact) => {
    const isOn = chosen.includes(criterion)
    const next = criteria.filter((one) => (one === criterion ? !isOn : chosen.includes(one)))
    changeForm(at.form, (form) => write(form, at.path, next))
    // What no longer counts needs no evidence.
    if (isOn) setSeen(seen.filter((one) => one.criterion !== criterion))
  }
  return (
    <fieldset className="criteria-part">
      <legend>
        {title} {note !== undefined && <span className="small ink-3">{note}</span>}
      </legend>
      {criteria.map((criterion) => (
        <div key={criterion} className="criterion" data-criterion={criterion}>
          <Checkbox
            size="xs"
            label={priorityCriteria[criterion].long}
            checked={chosen.includes(criterion)}
            onChange={() => toggle(criterion)}
          />
          {chosen.includes(criterion) && <CriterionEvidence at={evidence} criterion={criterion} />}
        </div>
      ))}
    </fieldset>
  )
}
