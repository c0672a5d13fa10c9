import { parseDate, weekdayOf } from '../../../../shared/domain/calendar/date.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { nl } from '../../../i18n/nl.ts'
import { saidDate, saidHours, type Told } from './said.ts'

const text = extraDays.sentence

/** Why it cannot be, in one sentence, and what can be had instead. What the host is closed for is nobody else's business. */
export function refusalOf(told: Told): string {
  const because = reasonOf(told)
  return [because === undefined ? text.refusedOnly : text.refused(because), offerOf(told)].filter(Boolean).join(' ')
}

/** The first thing that stands in the way: what nobody can change, then the places, then the host. */
function reasonOf(told: Told): string | undefined {
  const { answer, hostAgrees, date, insteadOf, year } = told
  const [child, host] = [answer.child.firstName, answer.host.firstName]
  const day = saidDate(date, year)
  const [obstacle] = answer.obstacles
  switch (obstacle?.kind) {
    case undefined:
      break
    case 'passed':
      return text.because.passed(day)
    case 'no-agreement':
      return text.because.noAgreement(day)
    case 'host-away':
      return text.because.away(host, day)
    case 'closed':
      return text.because.closed(host, day)
    case 'reserved':
      return text.because.reserved(child, saidHours([[obstacle.from ?? 0, obstacle.until ?? 0]]))
    case 'extra-already':
      return text.because.extraAlready(child, day)
    case 'given-up-passed':
    case 'given-up-answered':
    case 'given-up-closed':
    case 'given-up-already':
    case 'given-up-not-reserved':
      return text.because.cannotSwap(saidDate(insteadOf ?? date, year))
  }
  const [breach] = answer.caused
  // The child itself is counted in it.
  if (breach) return text.because.full(saidHours([[breach.from, breach.until]]), breach.at.count - 1, host)
  if (hostAgrees === false) return text.because.hostSaysNo(host, day)
  if (answer.outsideHours.length === 0) return undefined
  const { openingHours } = answer.day
  if (openingHours.length > 0) return text.because.outside(host, saidHours(openingHours))
  return text.because.closedWeekday(host, nl.calendar.weekdays[weekdayOf(parseDate(date)) - 1] ?? '')
}

/** Nothing is offered in the name of a host who says no, or instead of a day that cannot be given up. */
function offerOf({ answer: { instead, obstacles }, hostAgrees, year }: Told): string | undefined {
  if (hostAgrees === false || obstacles.some(({ kind }) => kind.startsWith('given-up'))) return undefined
  const options = [
    ...(instead.hours.length > 0 ? [text.thatDay(saidHours(instead.hours))] : []),
    ...(instead.days.length > 0 ? [text.sameHours(instead.days.map((date) => saidDate(date, year)))] : []),
  ]
  return options.length === 0 ? undefined : text.instead(options)
}
