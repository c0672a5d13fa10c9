import { useQueryOf } from '../../api/index.ts'
import { Button, ErrorState, Note } from '../../components/index.ts'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { formatMoney } from '../../format/money.ts'
import { nl } from '../../i18n/nl.ts'
import './settings.css'
import { useState } from 'react'

const text = nl.settings.service

/** Checks the whole database on demand: the file itself, and every issued total against its facts. */
export function DatabaseCheck() {
  const [isAsked, setIsAsked] = useState(false)
  const { data, error, isFetching, refetch } = useQueryOf('database.check', {}, { enabled: isAsked })
  const check = () => (isAsked ? void refetch() : setIsAsked(true))
  return (
    <section className="settings-part stack">
      <h2>{text.check}</h2>
      <p className="ink-2">{text.checkDetail}</p>
      <div className="settings-actions">
        <Button onClick={check} isBusy={isFetching}>
          {isFetching ? text.checking : text.check}
        </Button>
      </div>
      <div aria-live="polite">{error ? <ErrorState error={error} isInline /> : data && <Outcome outcome={data} />}</div>
    </section>
  )
}

function Outcome({ outcome }: { outcome: OutputOf<'database.check'> }) {
  if (outcome.sound) {
    return (
      <Note meaning="ok" fact={text.sound} isLarge>
        {text.soundDetail(outcome.invoices, outcome.payouts)}
      </Note>
    )
  }
  return (
    <Note meaning="breach" fact={text.unsound} isLarge>
      {text.unsoundDetail}
      <ul>
        {faultsOf(outcome).map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Note>
  )
}

function faultsOf({ integrity, foreignKeys, wrongTotals, gaps }: OutputOf<'database.check'>): string[] {
  return [
    ...(integrity.length > 0 ? [text.faults.integrity(integrity.length)] : []),
    ...(foreignKeys.length > 0 ? [text.faults.foreignKeys(foreignKeys.length)] : []),
    ...wrongTotals.map(({ number, issuedCents, recomputedCents }) =>
      text.faults.wrongTotal(number, formatMoney(issuedCents), formatMoney(recomputedCents)),
    ),
    ...gaps.map(text.faults.gap),
  ]
}
