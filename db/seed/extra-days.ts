import { fittingDays } from '../../shared/domain/attendance/extra-day-fits.ts'
import { closureCalendar } from '../../shared/domain/billing/closures.ts'
import type { ChildFacts } from '../../shared/domain/billing/facts.ts'
import type { Interval } from '../../shared/domain/billing/issued.ts'
import { formatDate, weekdayOf, type EpochDay } from '../../shared/domain/calendar/date.ts'
import { covers } from '../../shared/domain/calendar/period.ts'
import { factsOfRecords } from '../../shared/domain/capacity/facts-of-records.ts'
import { hostDays } from '../../shared/domain/capacity/presence.ts'
import type { ExchangeDocument, ExtraDayRecord } from '../../shared/domain/exchange/document.ts'
import { datedSettings } from '../../shared/domain/settings/dated-settings.ts'
import { closureOf } from './billing-facts.ts'
import type { DemoPeriod } from './demo-period.ts'
import type { Enrolment } from './enrolment.ts'

type Care = Pick<ExchangeDocument, 'hosts' | 'agreements' | 'carePlans' | 'closures' | 'settings'>

const hours = { from: '08:00', until: '16:30' }
const slots: readonly Interval[] = [[480, 990]]
/** The families that come beside their plan ask it now too: one has its answer, one got a no, one waits for a day ahead. */
const requests = [
  { status: 'accepted', daysFromEnd: -10 },
  { status: 'refused', daysFromEnd: -10 },
  { status: 'asked', daysFromEnd: 4 },
] as const

/** Extra days asked before this month began for days at its end and after it, on the nearest day with a place (R51). */
export function extraDaysOf(
  enrolments: readonly Enrolment[],
  children: readonly ChildFacts[],
  care: Care,
  period: DemoPeriod,
): ExtraDayRecord[] {
  const asking = enrolments.filter(({ spec }) => spec.hasExtraDays)
  const askedOn = formatDate(weekdayUntil(period.lastMonth.until))
  return requests.flatMap(({ status, daysFromEnd }, index): ExtraDayRecord[] => {
    const facts = children.find(({ childId }) => childId === asking[index]?.child.id)
    const { from, until } = period.thisMonth
    const found = facts && nearestPlace(facts, care, until + daysFromEnd, from)
    if (!found) return []
    return [
      {
        id: `e${index + 1}`,
        agreementId: found.agreementId,
        date: formatDate(found.date),
        slots: [hours],
        askedOn: `${askedOn}T${index === 0 ? '10:15' : '16:40'}`,
        ...(status !== 'asked' && { hostAgrees: status === 'accepted' }),
        status,
        ...(status !== 'asked' && { decidedOn: askedOn }),
      },
    ]
  })
}

function nearestPlace(
  { agreements }: ChildFacts,
  care: Care,
  around: EpochDay,
  today: EpochDay,
): { agreementId: string; date: EpochDay } | undefined {
  const agreement = agreements.find((one) => covers(one, around))
  const host = care.hosts.find(({ id }) => id === agreement?.hostId)
  if (!agreement || !host) return undefined
  const atHost = care.agreements.filter(({ hostId }) => hostId === host.id)
  const facts = {
    host: hostDays(factsOfRecords(host, atHost, care.carePlans, []), closureCalendar(care.closures.map(closureOf))),
    agreement,
    others: agreements.filter(({ id }) => id !== agreement.id),
    today,
    isAnswered: () => false,
    settings: datedSettings(care.settings),
  }
  const [date] = fittingDays(facts, { date: around, slots })
  return date === undefined ? undefined : { agreementId: agreement.id, date }
}

/** The day itself, or the Friday before a weekend. */
function weekdayUntil(day: EpochDay): EpochDay {
  return day - Math.max(0, weekdayOf(day) - 5)
}
