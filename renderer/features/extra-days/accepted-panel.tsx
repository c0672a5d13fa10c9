import { Link } from '@tanstack/react-router'
import { useQueryOf, useToday } from '../../api/index.ts'
import { DetailList, ErrorState, Note } from '../../components/index.ts'
import { formatDay, formatWeekdayDate } from '../../format/date.ts'
import { formatMoment, formatSpan } from '../../format/time.ts'
import { extraDays as text } from '../../i18n/nl/extra-days.ts'
import { nl } from '../../i18n/nl.ts'
import { ChangeSection } from './evidence/change-section.tsx'
import { CheckSection } from './evidence/check-section.tsx'
import { TellSection } from './evidence/tell-section.tsx'
import { StatusTag } from './extra-day-columns.tsx'
import type { ExtraDayEntry } from './extra-day-types.ts'
import { intervalsOf } from './model/hours.ts'
import type { Told } from './model/said.ts'
import { WithdrawButton } from './request/withdraw-button.tsx'

type Props = { entry: ExtraDayEntry; today: string; onGone: (entry: ExtraDayEntry) => void }

/** An accepted day: what was agreed, what it does, what was told, and the way back while it lies ahead. */
export function AcceptedPanel({ entry, today, onGone }: Props) {
  const { year } = useToday()
  const { record, child, host } = entry
  const { id, agreementId, date, insteadOf, hostAgrees } = record
  const slots = intervalsOf(record.slots)
  const { data: answer, error } = useQueryOf('extraDays.check', {
    agreementId,
    date,
    slots,
    ...(insteadOf === undefined ? {} : { insteadOf }),
    exceptId: id,
  })
  const told: Told | undefined = answer && { answer, date, slots, insteadOf, hostAgrees, status: 'accepted', year }
  const first = insteadOf !== undefined && insteadOf < date ? insteadOf : date
  const says = hostAgrees === undefined ? text.host.open : hostAgrees ? text.host.yes : text.host.no
  return (
    <div className="extra-accepted">
      <section className="section">
        <div className="section-head">
          <h2>
            <Link to="/kinderen/$childId" params={{ childId: child.id }}>
              {nl.common.name(child)}
            </Link>
          </h2>
          <StatusTag record={record} today={today} />
          <span className="section-note">{text.decide.acceptedOn(formatDay(record.decidedOn ?? date, year))}</span>
        </div>
        <DetailList
          facts={[
            [text.form.date, formatWeekdayDate(date, year)],
            [text.facts.hours, slots.map(([from, until]) => formatSpan(from, until)).join(' ')],
            ...(insteadOf === undefined ? [] : [[text.facts.insteadOf, formatWeekdayDate(insteadOf, year)] as const]),
            [text.facts.hostSays, `${nl.common.name(host)}: ${says.toLowerCase()}`],
            [text.facts.askedOn, record.askedOn && formatMoment(record.askedOn, year)],
            [text.facts.note, record.note],
          ]}
        />
        <div className="extra-notes">
          <Note meaning="ok">{text.decide.counts}</Note>
          {record.reason !== undefined && <Note meaning="neutral">{text.decide.reason(record.reason)}</Note>}
        </div>
      </section>
      {error && <ErrorState error={error} isInline />}
      {answer && told && (
        <>
          <CheckSection answer={answer} told={told} />
          <TellSection told={told} />
          <ChangeSection answer={answer} />
        </>
      )}
      <WithdrawButton entry={entry} reason={first <= today ? text.decide.begun : undefined} onGone={onGone} />
    </div>
  )
}
