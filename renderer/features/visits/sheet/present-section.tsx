import { Checkbox } from '@mantine/core'
import { useContext, type ReactNode } from 'react'
import { Button, Note, Tag } from '../../../components/index.ts'
import { formatAge } from '../../../format/age.ts'
import { formatSpan } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { TypedNumber } from '../fields/typed-value.tsx'
import { useTypedRecords } from '../saving/typed-records.ts'
import { InHand, useTypedField } from '../saving/use-typed-field.ts'
import type { Sheet } from '../visit-types.ts'
import { byExpected, countedNow } from './model/present.ts'
import { SheetPart } from './sheet-section.tsx'
import { useShownVisit } from './use-shown-visit.ts'

const text = visitSheet.present

type Props = { sheet: Pick<Sheet, 'record' | 'children' | 'ownChildren' | 'limit'> }

/** Who is there, ticked from those expected, and counted against the limit of that day as it is ticked (R1). */
export function PresentSection({ sheet }: Props) {
  const { record, children, ownChildren } = sheet
  const { expected, others } = byExpected(children)
  return (
    <SheetPart section="present" note={<Count sheet={sheet} />}>
      <Over sheet={sheet} />
      {children.length === 0 && <p className="ink-2">{text.none}</p>}
      <Group title={text.expected} people={expected} record={record} action={<Everyone people={expected} />} />
      <Group title={text.notExpected} people={others} record={record} />
      {ownChildren.length > 0 && (
        <fieldset className="sheet-people">
          <legend>{text.own}</legend>
          {ownChildren.map((child) => (
            <Person
              key={child.id}
              field={`presentOwnChildren/${child.id}`}
              isStored={record.presentOwnChildren?.includes(child.id) ?? false}
              name={child.firstName}
              detail={`${formatAge(child.birthDate, record.date)} · ${child.counts ? text.ownCounts : text.ownDoesNotCount}`}
            />
          ))}
        </fieldset>
      )}
      <div className="sheet-others">
        <TypedNumber
          field="otherPresent"
          stored={record.otherPresent}
          label={visitSheet.fields.otherPresent}
          hint={visitSheet.fields.otherPresentHint}
        />
      </div>
    </SheetPart>
  )
}

type GroupProps = { title: string; people: Sheet['children']; record: Sheet['record']; action?: ReactNode }

function Group({ title, people, record, action }: GroupProps) {
  if (people.length === 0) return null
  return (
    <fieldset className="sheet-people">
      <legend>{title}</legend>
      {action}
      {people.map((child) => (
        <Person
          key={child.id}
          field={`presentChildren/${child.id}`}
          isStored={record.presentChildren?.includes(child.id) ?? false}
          name={nl.common.name(child)}
          detail={[
            child.planned.map(([from, until]) => formatSpan(from, until)).join(', ') || text.noHours,
            formatAge(child.birthDate, record.date),
          ].join(' · ')}
        />
      ))}
    </fieldset>
  )
}

type PersonProps = { field: string; isStored: boolean; name: string; detail: string }

function Person({ field, isStored, name, detail }: PersonProps) {
  const { value, put, isReadOnly } = useTypedField<boolean>(field, isStored || undefined)
  return (
    <Checkbox
      className="sheet-person"
      size="sm"
      checked={value === true}
      disabled={isReadOnly}
      onChange={(event) => put(event.currentTarget.checked || undefined)}
      label={
        <>
          <span className="medium">{name}</span> <span className="ink-2">{detail}</span>
        </>
      }
    />
  )
}

/** Ticks all who are expected at once. */
function Everyone({ people }: { people: Sheet['children'] }) {
  const inHand = useContext(InHand)
  const write = useTypedRecords((store) => store.write)
  if (!inHand || inHand.isReadOnly) return null
  return (
    <Button
      onClick={() => write(inHand.record, new Map(people.map(({ id }) => [`presentChildren/${id}`, true])))}
      className="sheet-everyone"
    >
      {text.everyone}
    </Button>
  )
}

function Count({ sheet: { record, ownChildren, limit } }: Props) {
  const present = countedNow(useShownVisit(record), ownChildren)
  return (
    <span role="status">
      <Tag meaning={present > limit ? 'breach' : present === 0 ? 'neutral' : 'ok'}>{text.count(present, limit)}</Tag>
    </span>
  )
}

function Over({ sheet: { record, ownChildren, limit } }: Props) {
  const present = countedNow(useShownVisit(record), ownChildren)
  if (present <= limit) return null
  return (
    <Note meaning="breach" fact={text.over(present, limit)} isAlert>
      {text.overDetail}
    </Note>
  )
}
