import { complaintChannels, type Complaint } from '../../../../shared/domain/exchange/incidents.ts'
import { useQueryOf } from '../../../api/index.ts'
import {
  CheckField,
  ChoiceField,
  DateField,
  FormSection,
  MomentField,
  NotesField,
  PersonField,
  TextField,
  type Place,
} from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { caseForm as text } from '../../../i18n/nl/incidents/form.ts'
import { caseWords } from '../../../i18n/nl/incidents/words.ts'
import { hostPeople } from '../../children/agreements/host-people.ts'
import { holderPeople } from '../../families/holder-people.ts'

const channels = complaintChannels.map((value) => ({ value, label: caseWords.channels[value] }))

type Props = {
  at: Place<Complaint>['at']
  /** What follows is noted later. */
  isNew: boolean
}

/** The fields of a complaint (R140): how it came in, whom and what it is about, and what was answered. */
export function ComplaintFields({ at, isNew }: Props) {
  const hosts = useQueryOf('hosts.list', {}).data ?? []
  const children = useQueryOf('children.list', {}).data ?? []
  const holders = useQueryOf('contractHolders.list', {}).data ?? []
  return (
    <>
      <FormSection title={text.receipt} note={text.receiptNote}>
        <TextField at={at('complainant')} span={6} isRequired />
        <PersonField at={at('contractHolderId')} people={holderPeople(holders)} span={6} />
        <MomentField at={at('receivedAt')} span={isNew ? 4 : 6} isRequired />
        <ChoiceField at={at('channel')} choices={channels} span={isNew ? 4 : 6} isRequired />
        <TextField at={at('receivedBy')} span={isNew ? 4 : 6} isRequired />
      </FormSection>
      <FormSection title={text.about}>
        <PersonField at={at('hostId')} people={hostPeople(hosts)} span={6} />
        <PersonField
          at={at('childId')}
          people={children.map((child) => ({
            id: child.id,
            label: nl.common.name(child),
            ...(child.host && { detail: nl.common.name(child.host) }),
          }))}
          span={6}
        />
        <TextField at={at('subject')} span={12} isRequired />
        <NotesField at={at('text')} label={text.words} isRequired />
        <CheckField at={at('isCrisis')} label={text.isCrisis} span={12} />
      </FormSection>
      <FormSection title={text.followUp}>
        <DateField at={at('answerDueOn')} span={isNew ? 4 : 6} />
        {!isNew && (
          <>
            <DateField at={at('acknowledgedOn')} label={text.acknowledgedOn} span={6} />
            <DateField at={at('referredOn')} span={6} />
            <DateField at={at('answeredOn')} span={6} />
            <NotesField at={at('answer')} />
          </>
        )}
      </FormSection>
    </>
  )
}
