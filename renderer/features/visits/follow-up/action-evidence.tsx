import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { actionOwners, type HostAction } from '../../../../shared/domain/exchange/visits.ts'
import { useQueryOf } from '../../../api/index.ts'
import { Section } from '../../../components/index.ts'
import { formatDay, yearOfIso } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { followUp as text } from '../../../i18n/nl/visits/follow-up.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { RecordConflicts } from '../conflicts/record-conflicts.tsx'
import { ChoiceRow } from '../fields/choice-row.tsx'
import { TypedText } from '../fields/typed-text.tsx'
import { TypedDate, TypedLine } from '../fields/typed-value.tsx'
import { useStoredAnswer } from '../saving/use-stored-answer.ts'
import { InHand, useTypedField } from '../saving/use-typed-field.ts'
import { HostFileLink } from '../host-file-link.tsx'
import type { OpenAction } from '../visit-types.ts'
import { ActionClosing } from './action-closing.tsx'

type Props = { item: OpenAction; today: string }

/** Something that was agreed: closed with what came of it, or put right as it is typed. */
export function ActionEvidence({ item: action, today }: Props) {
  const { record, host } = action
  useStoredAnswer('action', record)
  const name = nl.common.name(host)
  const inHand = useMemo(
    () => ({ record: { kind: 'action' as const, id: action.id, label: visitWords.actionOf(name) }, isReadOnly: false }),
    [action.id, name],
  )
  return (
    <InHand value={inHand}>
      <Section
        title={name}
        note={
          <HostFileLink hostId={host.id} tab="begeleiding">
            {text.file}
          </HostFileLink>
        }
      >
        {host.phone !== undefined && <p className="ink-2 follow-phone">{host.phone}</p>}
        <RecordConflicts kind="action" record={record} />
        <ActionClosing action={action} today={today} />
        {record.visitId !== undefined && <OfVisit visitId={record.visitId} today={today} />}
      </Section>
      <Section title={text.edit}>
        <div className="follow-fields">
          <div className="follow-wide">
            <TypedText field="text" stored={record.text} label={text.text} />
          </div>
          <Owner stored={record} />
          <TypedDate field="dueOn" stored={record.dueOn} label={text.dueOn} />
          <TypedDate field="agreedOn" stored={record.agreedOn} label={text.agreedOn} />
        </div>
      </Section>
    </InHand>
  )
}

/** Who does it: the host herself, or somebody of the service by name. */
function Owner({ stored }: { stored: HostAction }) {
  const { value, put } = useTypedField<HostAction['owner']>('owner', stored.owner)
  return (
    <>
      <div className="visit-field">
        <span className="visit-label">{text.owner}</span>
        <ChoiceRow
          label={text.owner}
          choices={actionOwners.map((owner, index) => ({
            value: owner,
            label: visitWords.owners[owner],
            keys: [String(index + 1)],
          }))}
          value={value}
          isReadOnly={false}
          onChoose={(owner) => owner !== undefined && put(owner)}
        />
      </div>
      {value === 'organiser' && <TypedLine field="ownerName" stored={stored.ownerName} label={text.ownerName} />}
    </>
  )
}

/** The way to the visit at which it was agreed. */
function OfVisit({ visitId, today }: { visitId: string; today: string }) {
  const { data } = useQueryOf('homeVisits.sheet', { id: visitId })
  if (!data) return null
  return (
    <p className="follow-visit small">
      <Link to="/huisbezoeken/bezoek/$visitId" params={{ visitId }}>
        {text.ofVisit(formatDay(data.record.date, yearOfIso(today)))}
      </Link>
    </p>
  )
}
