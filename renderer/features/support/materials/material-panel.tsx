import { Pencil } from 'lucide-react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { Button, DetailList, ErrorState, LoadingRows, Note, Section, Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { formatMoney } from '../../../format/money.ts'
import { materials as text } from '../../../i18n/nl/support/materials.ts'
import { LendForm } from './lend-form.tsx'
import { LoanSection } from './loan-section.tsx'
import { MaterialHistory } from './material-history.tsx'
import type { MaterialEntry } from './material-types.ts'

type Props = {
  entry: MaterialEntry
  today: string
  onEdit: () => void
  /** It was lent or taken back: what had the focus goes. */
  onDone: () => void
}

/** One material: what it is, who has it or to whom it can be lent, and who had it. */
export function MaterialPanel({ entry, today, onEdit, onDone }: Props) {
  const { year } = useToday()
  const { record, state, last } = entry
  const { kind, number, acquiredOn, valueCents, retiredOn, note } = record
  const facts = [
    [text.facts.kind, kind],
    [text.facts.number, number],
    [text.facts.acquiredOn, acquiredOn && formatDay(acquiredOn, year)],
    [text.facts.valueCents, valueCents === undefined ? undefined : formatMoney(valueCents)],
    [text.facts.retiredOn, retiredOn && formatDay(retiredOn, year)],
    [text.facts.note, note],
  ] as const
  return (
    <div className="support-body">
      <section className="section">
        <div className="section-head">
          <h2 className="support-title">{record.name}</h2>
          {state !== 'out' && <Tag meaning={state === 'lost' ? 'attention' : 'neutral'}>{text.states[state]}</Tag>}
          <Button kind="quiet" icon={<Pencil className="icon-small" aria-hidden />} onClick={onEdit}>
            {text.edit}
          </Button>
        </div>
        <DetailList facts={facts.filter(([, value]) => value !== undefined)} />
      </section>
      {state === 'out' && last ? (
        <LoanSection loan={last} name={record.name} today={today} onDone={onDone} />
      ) : state === 'here' ? (
        <LendForm entry={entry} today={today} onDone={onDone} />
      ) : (
        <Section title={text.lend.title}>
          <Note meaning="neutral">{state === 'lost' ? text.lost : text.retired}</Note>
        </Section>
      )}
      <History id={entry.id} />
    </div>
  )
}

function History({ id }: { id: string }) {
  const { data, error, refetch } = useQueryOf('materials.history', { id })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} isInline />
  return data ? <MaterialHistory loans={data} /> : <LoadingRows rows={2} />
}
