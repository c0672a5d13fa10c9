import { Link } from '@tanstack/react-router'
import { ArrowUpRight } from 'lucide-react'
import { Section } from '../../../components/index.ts'
import { formatLongDate } from '../../../format/date.ts'
import { openDays } from '../../../i18n/nl/open-days.ts'
import { hostIdsOf, type Names, type OddRow } from '../model/odd-rows.ts'
import { oddSentence } from '../model/odd-words.ts'
import { formatTimes } from '../model/times.ts'
import type { DayInView } from '../open-days-types.ts'
import { OpenInSheet } from '../open-in-sheet.tsx'
import type { useAnswering } from '../use-answering.ts'
import { OddFixes } from './odd-fixes.tsx'
import '../evidence/evidence.css'

const text = openDays.fixes

type Props = {
  row: OddRow
  names: Names
  answering: ReturnType<typeof useAnswering>
  onDone(): void
}

/** The evidence of an odd fact: the sentence with its numbers, what stands in the day, and what puts it right. */
export function OddEvidence({ row, names, answering, onDone }: Props) {
  const { odd, who, days } = row
  const { fact, more, source } = oddSentence(odd, names)
  return (
    <>
      <div className="section">
        <div className="section-head">
          <h2>{who}</h2>
          <span className="section-note">{formatLongDate(odd.date)}</span>
        </div>
        <p>{fact}</p>
        {more !== undefined && <p>{more}</p>}
        {source !== undefined && <p className="small ink-3">{source}</p>}
      </div>
      <Section title={text.title}>
        <OddFixes row={row} names={names} answering={answering} onDone={onDone} />
        <p className="day-links">
          {hostIdsOf(odd).map((id) => (
            <OpenInSheet key={id} hostId={id} date={odd.date}>
              {openDays.evidence.monthAt(names.host(id))}
            </OpenInSheet>
          ))}
          {odd.kind !== 'over-limit' && (
            <Link to="/kinderen/$childId" params={{ childId: odd.childId }} className="day-link">
              {openDays.evidence.file}
              <ArrowUpRight className="icon-small" aria-hidden />
            </Link>
          )}
        </p>
      </Section>
      <Section title={text.dayTitle}>
        <table className="plain-table">
          <tbody>
            {days.map((day) => (
              <DayRow key={day.childId} day={day} names={names} />
            ))}
          </tbody>
        </table>
      </Section>
    </>
  )
}

function DayRow({ day, names }: { day: DayInView; names: Names }) {
  const planned = day.agreements.filter(({ slots }) => slots.length > 0)
  return (
    <tr>
      <th scope="row">{names.child(day.childId)}</th>
      <td>{formatTimes(day.stays)}</td>
      <td className="ink-2">
        {planned.length === 0
          ? text.noPlan
          : planned.map(({ agreementId, hostId, slots, isClosed }) => (
              <span key={agreementId}>
                {isClosed ? text.closedPlan(formatTimes(slots)) : text.plan(formatTimes(slots))}{' '}
                {day.stays.some((stay) => stay.hostId !== hostId) && openDays.evidence.at(names.host(hostId))}
              </span>
            ))}
      </td>
    </tr>
  )
}
