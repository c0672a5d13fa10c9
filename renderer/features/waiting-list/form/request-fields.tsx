import type { ReactNode } from 'react'
import { firstTier, secondTier, type WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import {
  DateField,
  FormSection,
  MomentField,
  NotesField,
  TextField,
  type Place,
} from '../../../components/form/index.ts'
import { requestForm as text } from '../../../i18n/nl/waiting-list/form.ts'
import { BornField } from './born-field.tsx'
import { CriteriaPart } from './criteria-part.tsx'
import { WantedWeekField } from './wanted-week-field.tsx'
import './request-form.css'

type Props = {
  at: Place<WaitingRequest>['at']
  /** What is asked of a new request alone. */
  children?: ReactNode
}

/** The fields of a request, in the order in which a family tells it on the telephone. */
export function RequestFields({ at, children }: Props) {
  const [child, contact] = [at('child'), at('contact')]
  return (
    <>
      <FormSection title={text.child}>
        <TextField at={child.at('firstName')} span={4} isRequired />
        <TextField at={child.at('lastName')} span={4} isRequired />
        <div className="request-row-end" />
        <BornField at={child} />
      </FormSection>
      <FormSection title={text.contact} note={text.contactNote}>
        <TextField at={contact.at('firstName')} span={4} isRequired />
        <TextField at={contact.at('lastName')} span={4} isRequired />
        <TextField at={contact.at('phone')} span={4} />
        <TextField at={contact.at('postcode')} span={2} isRequired />
        <TextField at={contact.at('city')} span={4} isRequired />
        <TextField at={contact.at('email')} span={6} />
      </FormSection>
      <FormSection title={text.wanted} note={text.wantedNote}>
        <DateField at={at('wantedFrom')} span={4} isRequired />
        <WantedWeekField at={at} />
      </FormSection>
      <FormSection title={text.priority} note={text.priorityNote}>
        <CriteriaPart title={text.firstTier} at={at('firstTier')} criteria={firstTier} evidence={at('evidence')} />
        <CriteriaPart
          title={text.secondTier}
          note={text.secondTierNote}
          at={at('secondTier')}
          criteria={secondTier}
          evidence={at('evidence')}
        />
      </FormSection>
      <FormSection title={text.request} note={text.requestNote}>
        <MomentField at={at('receivedAt')} span={4} isRequired />
        <TextField at={at('source')} label={text.source} span={4} placeholder={text.sourceHint} />
        <TextField at={at('number')} label={text.number} span={4} />
        {children}
        <NotesField at={at('note')} />
      </FormSection>
    </>
  )
}
