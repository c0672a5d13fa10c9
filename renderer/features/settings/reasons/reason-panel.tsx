import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState, Section, Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { absenceReasons as text } from '../../../i18n/nl/absence-reasons.ts'
import { ReasonForm } from './reason-form.tsx'
import { rowInView, type ReasonEntry, type ReasonRow } from './reason-types.ts'

// Stands where no starting date is known.
const always = '0001-01-01'

type Props = { entry: ReasonEntry; reasons: readonly ReasonEntry[]; today: string }

/** One reason through time, latest row first, with the way to change it from a date on. */
export function ReasonPanel({ entry, reasons, today }: Props) {
  const [isChanging, setIsChanging] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  // The form or row that had the focus goes: the keyboard goes on from here.
  const close = () => {
    flushSync(() => setIsChanging(false))
    change.current?.focus()
  }
  const { record } = rowInView(entry)
  return (
    <>
      <Section title={record.name} note={entry.isBuiltIn ? text.builtIn : text.own}>
        <ul className="reason-rows" aria-label={text.rows}>
          {entry.rows.map((row) => (
            <Row key={row.record.from} row={row} today={today} onRemoved={() => change.current?.focus()} />
          ))}
        </ul>
        {!isChanging && (
          <Button ref={change} onClick={() => setIsChanging(true)}>
            {text.change}
          </Button>
        )}
      </Section>
      {isChanging && (
        <Section title={text.form.changeTitle(record.name)}>
          <ReasonForm entry={entry} reasons={reasons} today={today} onDone={close} />
        </Section>
      )}
    </>
  )
}

function Row({ row, today, onRemoved }: { row: ReasonRow; today: string; onRemoved: () => void }) {
  const remove = useCommand('absenceReasons.remove')
  const { record, inForce, canRemove } = row
  const from = record.from === always ? text.always : text.from(formatDay(record.from))
  const removeRow = async () => {
    if (await remove.run({ id: record.id, from: record.from })) onRemoved()
  }
  const facts = [
    record.name,
    record.key === undefined ? text.noLetter : text.letter(record.key),
    text.kindOf(text.kinds[record.kind]),
    text.billingLong[record.billing].toLowerCase(),
    record.isJustified ? text.justified : text.notJustified,
    (record.needsDocument ? text.documentLong : text.noDocumentLong).toLowerCase(),
  ]
  return (
    <li>
      <div className="reason-row-head">
        <span className={inForce ? 'medium' : undefined}>{from}</span>
        {inForce && <Tag meaning="accent">{text.inForce}</Tag>}
        {record.from > today && <Tag>{text.coming}</Tag>}
        {!record.isActive && <Tag>{text.off}</Tag>}
        <span className="spacer" />
        {canRemove && (
          <Button
            kind="quiet"
            aria-label={text.removeOf(record.name, from)}
            isBusy={remove.isRunning}
            onClick={() => void removeRow()}
          >
            {text.remove}
          </Button>
        )}
      </div>
      {remove.failure && <ErrorState error={remove.failure} isInline />}
      <p className="small ink-2">{facts.join(' · ')}</p>
    </li>
  )
}
