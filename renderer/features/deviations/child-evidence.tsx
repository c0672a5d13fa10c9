import { Link } from '@tanstack/react-router'
import { useToday } from '../../api/index.ts'
import { DetailList, Note, Section } from '../../components/index.ts'
import { formatMoney } from '../../format/money.ts'
import { deviations as text } from '../../i18n/nl/deviations.ts'
import { nl } from '../../i18n/nl.ts'
import type { ChildUse } from './deviation-types.ts'
import { MonthSheetLink } from './month-sheet-link.tsx'
import { sizeWords } from './model/deviation-words.ts'
import { absencesOf, chargedOf, sumsOf } from './model/use-sums.ts'
import { UnansweredNote } from './unanswered-note.tsx'
import { WeekBars } from './week-bars.tsx'

/** What a child's use was, week by week, in which way it differs from the plan, and what that costs. */
export function ChildEvidence({ child, until }: { child: ChildUse; until: string }) {
  const { year } = useToday()
  const { id, agreements, deviations, weeks } = child
  const name = nl.common.name(child)
  return (
    <>
      <section className="section">
        <div className="section-head">
          <h2>
            <Link to="/kinderen/$childId" params={{ childId: id }}>
              {name}
            </Link>
          </h2>
        </div>
        <div className="stack">
          {deviations.map((deviation) => (
            <Note
              key={deviation.kind}
              meaning="attention"
              fact={text.fact(child.firstName, text.kinds[deviation.kind])}
            >
              {sizeWords(deviation, year)} {text.toTalk}
            </Note>
          ))}
          <UnansweredNote days={sumsOf(weeks).unansweredDays} />
          {agreements.map((agreement) => (
            <div key={agreement.id} className="row small">
              <span className="ink-2">{text.at(nl.common.name(agreement.host))}</span>
              <Link
                to="/kinderen/$childId/plan/$agreementId"
                params={{ childId: id, agreementId: agreement.id }}
                aria-label={text.weekPlanAt(nl.common.name(agreement.host))}
              >
                {text.weekPlan}
              </Link>
              <MonthSheetLink hostId={agreement.host.id} month={until.slice(0, 7)} />
            </div>
          ))}
        </div>
      </section>
      <Section title={text.byWeek}>
        <WeekBars
          label={text.childWeeks(name)}
          year={year}
          hasHours
          weeks={weeks.map((week) => ({
            monday: week.monday,
            planned: week.planned.halfDays,
            real: week.real.halfDays,
            unansweredDays: week.unanswered.days,
            arrival: week.arrival,
            departure: week.departure,
          }))}
        />
      </Section>
      <Costs child={child} />
    </>
  )
}

function Costs({ child: { weeks } }: { child: ChildUse }) {
  const { illness, holiday, other, extraDays } = absencesOf(weeks)
  const { days, cents, withoutTariff } = chargedOf(weeks)
  const absent = (
    [
      [illness, text.illness],
      [holiday, text.holiday],
      [other, text.other],
    ] as const
  ).flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []))
  return (
    <section className="section">
      <DetailList
        facts={[
          [text.absences, absent.length > 0 ? absent.join(', ') : text.none],
          [text.extraDays, extraDays > 0 ? text.extra(extraDays) : text.none],
          [
            text.charged,
            days === 0
              ? text.none
              : [
                  text.chargedValue(days, formatMoney(cents)),
                  ...(withoutTariff > 0 ? [text.withoutTariff(withoutTariff)] : []),
                ].join(', '),
          ],
        ]}
      />
    </section>
  )
}
