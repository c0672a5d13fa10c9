import { Link } from '@tanstack/react-router'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { useToday } from '../../../api/index.ts'
import { DetailList, Note } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { materials as text } from '../../../i18n/nl/support/materials.ts'
import { supportWords } from '../../../i18n/nl/support/shared.ts'
import { nl } from '../../../i18n/nl.ts'
import { ExtendForm } from './extend-form.tsx'
import { LoanTag } from './loan-tag.tsx'
import type { LoanEntry } from './material-types.ts'
import { PrintSlipButton } from './print-slip-button.tsx'
import { TakeBackForm } from './take-back-form.tsx'

type Props = { loan: LoanEntry; name: string; today: string; onDone: () => void }

/** A loan that is out: with whom, until when, and the way to take it back or leave it longer. */
export function LoanSection({ loan, name, today, onDone }: Props) {
  const { year } = useToday()
  const { host, record } = loan
  const words = pressureWords(loan, today, year)
  return (
    <>
      <section className="section">
        <div className="section-head">
          <h2>
            <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
              {text.with(nl.common.name(host))}
            </Link>
          </h2>
          <LoanTag loan={loan} year={year} />
          <span className="spacer" />
          <PrintSlipButton hostId={host.id} />
        </div>
        {words && (
          <div className="support-note">
            <Note meaning={loan.state === 'host-stopped' ? 'breach' : 'attention'} fact={words[0]}>
              {words[1]}
            </Note>
          </div>
        )}
        <DetailList
          facts={[
            [text.facts.since, formatDay(record.from, year)],
            [text.facts.dueOn, record.dueOn === undefined ? text.noDue : formatDay(record.dueOn, year)],
            [text.facts.conditionOut, supportWords.conditions[record.conditionOut]],
          ]}
        />
      </section>
      <TakeBackForm key={loan.id} loan={loan} name={name} today={today} onDone={onDone} />
      <ExtendForm key={`${loan.id} ${record.dueOn}`} loan={loan} name={name} />
    </>
  )
}

function pressureWords({ state, host, record }: LoanEntry, today: string, year: number | undefined) {
  if (state === 'overdue' && record.dueOn !== undefined)
    return text.notes.overdue(formatDay(record.dueOn, year), parseDate(today) - parseDate(record.dueOn))
  if ((state === 'host-stops' || state === 'host-stopped') && host.endsOn !== undefined)
    return text.notes[state](formatDay(host.endsOn, year))
  return undefined
}
