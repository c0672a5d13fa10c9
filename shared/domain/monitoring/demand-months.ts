import { formatDate } from '../calendar/date.ts'
import { monthPeriod, monthsOf, yearPeriod } from '../calendar/period.ts'
import type { RequestStatus, WaitingRequest } from '../exchange/waiting-list.ts'
import { countDemand } from '../waiting-list/demand.ts'
import { factsAt } from '../waiting-list/facts-at.ts'

/** What requests are counted under in a month. The last two count unique requests, as the lokaal loket does (R129). */
export const demandColumns = ['waiting', 'received', 'placed', 'elsewhere', 'lapsed', 'unique', 'unanswered'] as const
export type DemandColumn = (typeof demandColumns)[number]

/** A time with the requests of each column, by id; a unique request by its first. */
export type DemandCounts = Record<DemandColumn, string[]>

const endings = ['placed', 'elsewhere', 'lapsed'] as const satisfies readonly RequestStatus[]

/**
 * The requests of a year by month up to the running one, and of the year as a whole, with:
 * who was on the list when it ended, or now; what came in; what was placed, found elsewhere or lapsed; and of what came in the unique
 * requests, and those of them without an answer until now (R129). A child that was asked for in two months is unique in both, and
 * once in the year.
 * @param now local moment `2026-11-22T10:05`
 */
export function demandMonths(
  requests: readonly WaitingRequest[],
  year: number,
  now: string,
  vulnerableFrom: (date: string) => number,
): { months: (DemandCounts & { month: string })[]; year: DemandCounts } {
  const endedAt = new Map(requests.map((request) => [request.id, endOf(request)]))
  const countsOf = (from: string, until: string): DemandCounts => {
    const moment = `${until}T23:59`
    const at = moment < now ? moment : now
    const isIn = (date: string | undefined): boolean => date !== undefined && from <= date && date <= until
    const demand = countDemand(requests, { from, until }, vulnerableFrom).groups.find(({ group }) => group === 'all')
    const ended = (status: RequestStatus): string[] =>
      idsOf(requests.filter((request) => request.status === status && isIn(endedAt.get(request.id))))
    return {
      waiting:
        from > now.slice(0, 10)
          ? []
          : idsOf(requests.filter((request) => isWaitingAt(request, at, endedAt.get(request.id)))),
      received: idsOf(requests.filter(({ receivedAt }) => isIn(receivedAt.slice(0, 10)))),
      placed: ended('placed'),
      elsewhere: ended('elsewhere'),
      lapsed: ended('lapsed'),
      unique: demand?.total ?? [],
      unanswered: demand?.unanswered ?? [],
    }
  }
  const period = yearPeriod(year)
  return {
    months: monthsOf(period)
      .filter((month) => month <= now.slice(0, 7))
      .map((month) => {
        const { from, until } = monthPeriod(month)
        return { month, ...countsOf(formatDate(from), formatDate(until)) }
      }),
    year: countsOf(formatDate(period.from), formatDate(period.until)),
  }
}

/** Whether a request asked for a place at the end of a minute: open, or with an offer that waits (R124). */
function isWaitingAt(request: WaitingRequest, at: string, endedOn: string | undefined): boolean {
  const facts = factsAt(request, at)
  if (!facts) return false
  if (facts.status === 'open' || facts.status === 'offered') return true
  // One that came with a document has no history of its status: it waited until the day on which it ended.
  const hasHistory = request.changes?.some(({ before }) => before.status !== request.status) ?? false
  return !hasHistory && endedOn !== undefined && at.slice(0, 10) < endedOn
}

/**
 * The day on which a request got the status that ended it: of the last change, else, of one that came with a document, the day on
 * which it was closed, its offer was accepted, or it came in. Undefined while it has none.
 */
function endOf({ status, changes, closed, offers, receivedAt }: WaitingRequest): string | undefined {
  if (!endings.some((ending) => ending === status)) return undefined
  const change = changes?.findLast(({ before }) => before.status !== status)?.at
  const accepted = offers?.findLast(({ answer }) => answer === 'accepted')?.answeredAt
  return closed?.on ?? (change ?? accepted ?? receivedAt).slice(0, 10)
}

function idsOf(requests: readonly WaitingRequest[]): string[] {
  return requests.map(({ id }) => id)
}
