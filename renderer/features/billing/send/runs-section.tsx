import { Section, Tag } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import type { Overview } from '../model/billing-types.ts'

/** Every press of the button: when, by whom, how much, and how it is collected. */
export function RunsSection({ overview }: { overview: Overview }) {
  const texts = billing.send
  return (
    <Section title={texts.runs}>
      <ul className="runs">
        {overview.runs.map((run) => (
          <li key={run.sequence}>
            <p>
              <span className="medium">{texts.run(run.sequence, run.issuedAt)}</span>{' '}
              <span className="ink-3 small">{texts.by(run.issuedBy)}</span>{' '}
              {!run.documented && <Tag meaning="attention">{texts.undocumented}</Tag>}
            </p>
            <p className="small ink-2">
              {texts.runInvoices(run.invoices, run.invoiceCents)}
              {run.dueOn !== undefined && `, ${texts.dueOn(run.dueOn)}`}
            </p>
            {run.invoices > 0 && (
              <p className="small ink-2">
                {texts.byTransfer(run.invoices - run.collected, run.invoiceCents - run.collectedCents)};{' '}
                {texts.byDirectDebit(run.collected, run.collectedCents)}
              </p>
            )}
            <p className="small ink-2">{texts.runPayouts(run.payouts, run.payoutCents)}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
