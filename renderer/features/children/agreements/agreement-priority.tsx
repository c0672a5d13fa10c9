import { Checkbox } from '@mantine/core'
import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'
import { firstTier, secondTier, type Criterion } from '../../../../shared/domain/exchange/waiting-list.ts'
import { DateField, FormSection, useDraftValue, type Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { priorityCriteria } from '../../../i18n/nl/priority.ts'
import './agreement-priority.css'

const text = nl.children.agreements

type Props = { at: Place<AgreementRecord>['at']; today: string }

/**
 * The facts that give the family priority (R115), for the monitoring. That nobody asked is something else than that there are none:
 * the latter is ticked, and keeps the day on which it was asked.
 */
export function AgreementPriority({ at, today }: Props) {
  const [priority, setPriority] = useDraftValue(at('priority'))
  const chosen: readonly Criterion[] = priority ? [...priority.firstTier, ...priority.secondTier] : []
  const toggle = (criterion: Criterion) => {
    const isOn = (one: Criterion): boolean => (one === criterion ? !chosen.includes(one) : chosen.includes(one))
    const next = { firstTier: firstTier.filter(isOn), secondTier: secondTier.filter(isOn) }
    // The last one unticked: nobody knows any more, unless it is said below that there are none.
    const isEmpty = next.firstTier.length + next.secondTier.length === 0
    setPriority(isEmpty ? undefined : { ...next, seenOn: priority?.seenOn ?? today })
  }
  const hasNone = priority !== undefined && chosen.length === 0
  return (
    <FormSection title={text.priority} note={text.priorityNote}>
      {[firstTier, secondTier].map((tier, index) => (
        <fieldset key={index} className="agreement-priority form-wide">
          <legend className="small ink-2">{index === 0 ? text.firstTier : text.secondTier}</legend>
          {tier.map((criterion) => (
            <Checkbox
              key={criterion}
              size="xs"
              className="agreement-fact"
              label={priorityCriteria[criterion].long}
              checked={chosen.includes(criterion)}
              onChange={() => toggle(criterion)}
            />
          ))}
        </fieldset>
      ))}
      <div className="form-wide">
        <Checkbox
          size="xs"
          className="agreement-fact"
          label={text.noPriority}
          checked={hasNone}
          onChange={() =>
            setPriority(hasNone ? undefined : { firstTier: [], secondTier: [], seenOn: priority?.seenOn ?? today })
          }
        />
      </div>
      {priority ? (
        <DateField at={at('priority').at('seenOn')} label={text.priorityAskedOn} />
      ) : (
        <p className="form-wide small ink-3">{text.priorityUnknown}</p>
      )}
    </FormSection>
  )
}
