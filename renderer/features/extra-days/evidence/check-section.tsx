import { axisAround, Note, Section } from '../../../components/index.ts'
import { formatMonth, formatWeekdayDate } from '../../../format/date.ts'
import { formatSpan } from '../../../format/time.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { nl } from '../../../i18n/nl.ts'
import { breachNames } from '../../../format/breach-words.ts'
import type { ExtraDayAnswer } from '../extra-day-types.ts'
import { lockedMonths } from '../model/locked-months.ts'
import type { Told } from '../model/said.ts'
import { HostDayBar } from './host-day-bar.tsx'
import { InsteadButtons } from './instead-buttons.tsx'
import { obstacleText } from './obstacle-text.ts'

const text = extraDays.check

type Props = {
  answer: ExtraDayAnswer
  told: Told
  onTakeHours?: () => void
  onTakeDay?: (date: string) => void
}

/** What the day would do: the host's day with the child on top, and what stands in the way or can be had instead. */
export function CheckSection({ answer, told, onTakeHours, onTakeDay }: Props) {
  const { day, givenUp, host, obstacles, caused, outsideHours, locked } = answer
  const { year, slots, status } = told
  const title = text.title(formatWeekdayDate(day.date, year), nl.common.name(host))
  const wanted = slots.map(([from, until]) => ({ from, until }))
  const axis = axisAround([...day.steps, ...(givenUp?.steps ?? []), ...wanted])
  const months = lockedMonths(locked)
  const isFine = obstacles.length === 0 && caused.length === 0
  // What was decided is a fact: what would stand in its way today is not asked any more.
  const isOpen = status !== 'accepted'
  return (
    <Section title={title} note={text.limit(day.limit)}>
      <HostDayBar day={day} slots={slots} axis={axis} year={year} />
      {givenUp && (
        <>
          <p className="extra-given small ink-2">{text.givenUp(formatWeekdayDate(givenUp.date, year))}</p>
          <HostDayBar day={givenUp} slots={[]} axis={axis} year={year} />
        </>
      )}
      <div className="extra-notes" aria-live="polite">
        {isOpen &&
          obstacles.map((obstacle) => (
            <Note key={`${obstacle.kind} ${obstacle.from}`} meaning="breach" fact={extraDays.impossible}>
              {obstacleText(obstacle)}
            </Note>
          ))}
        {caused.map((breach) => (
          <Note
            key={breach.from}
            meaning="breach"
            fact={text.breach(formatSpan(breach.from, breach.until), breach.count, breach.limit)}
          >
            {breachNames(breach)}
          </Note>
        ))}
        {isOpen && isFine && <Note meaning="ok">{text.fits(day.peak, day.limit)}</Note>}
        {outsideHours.length > 0 && day.closure === undefined && (
          <Note meaning="attention">
            {day.openingHours.length === 0
              ? text.closedWeekday
              : `${text.outside(outsideHours.map(spanText))} ${text.open(day.openingHours.map(spanText))}`}
          </Note>
        )}
        {isOpen && months.length > 0 && (
          <Note meaning="attention" fact={text.locked(months.map(formatMonth))}>
            {text.lockedDetail}
          </Note>
        )}
      </div>
      {isOpen && onTakeHours && onTakeDay && (
        <InsteadButtons instead={answer.instead} year={year} onTakeHours={onTakeHours} onTakeDay={onTakeDay} />
      )}
    </Section>
  )
}

function spanText([from, until]: readonly [number, number]): string {
  return formatSpan(from, until)
}
