import { formatDate, mondayOf } from '../../../shared/domain/calendar/date.ts'
import type { Criterion, WaitingRequest } from '../../../shared/domain/exchange/waiting-list.ts'
import { emailOf, phoneOf } from '../contact.ts'
import { dayOfMonth, weekdayFrom, type DemoPeriod } from '../demo-period.ts'
import { addressIn } from '../places.ts'
import { randomFor } from '../random.ts'
import { cycleOf } from '../week-pattern.ts'
import { askedPlaces, type AskedPlace } from './asked-places.ts'
import { placedRequest, type PlacedFamilies } from './placed-request.ts'
import { changeOf, coordinator, momentAgo } from './request-history.ts'

/** The waiting list of the demo: open requests, an offer that waits for an answer, one that became an agreement, and some that ended. */
export function demoWaitingList(families: PlacedFamilies, period: DemoPeriod): WaitingRequest[] {
  const requests = askedPlaces.map((asked, index) => requestOf(asked, 700 + index, period))
  return [
    ...requests.map((request) => (request.id === offeredId ? offered(request, period) : request)),
    ...placedRequest(families, period),
  ]
}

const offeredId = 'w11'

function requestOf(asked: AskedPlace, number: number, period: DemoPeriod): WaitingRequest {
  const { id, parent, town, received, typed, seen = [], since, closed, source, note, isNew } = asked
  const { postcode, city } = addressIn(town, randomFor('asked', id))
  const receivedAt = momentAgo(period, ...received)
  const first = { receivedAt, firstTier: [...(asked.firstTier ?? [])], secondTier: [...(asked.secondTier ?? [])] }
  const now = { ...first, firstTier: [...first.firstTier, ...(since?.facts ?? [])] }
  const changes = [
    ...(since ? [changeOf(momentAgo(period, since.daysAgo, '10:20'), { ...first, status: 'open' })] : []),
    ...(closed ? [changeOf(momentAgo(period, closed.daysAgo, '14:10'), { ...now, status: 'open' })] : []),
  ]
  return {
    id,
    receivedAt,
    child: childOf(asked, period),
    contact: {
      firstName: parent[0],
      lastName: parent[1],
      email: emailOf(parent, 'gezin.example'),
      phone: phoneOf(number),
      postcode,
      city,
    },
    wantedFrom: formatDate(weekdayFrom(dayOfMonth(period.lastMonth.name, asked.wantedIn, 1))),
    ...cycleOf(asked.week),
    firstTier: now.firstTier,
    secondTier: now.secondTier,
    ...(source !== undefined && { source }),
    status: closed?.status ?? 'open',
    ...(asked.number !== undefined && { number: asked.number }),
    ...(seen.length > 0 && {
      evidence: seen.map((criterion) => ({
        criterion,
        kind: evidenceOf[criterion] ?? 'Attest',
        seenOn: formatDate(period.until - Math.min(received[0], 45)),
        by: coordinator,
      })),
    }),
    ...(note !== undefined && { note }),
    ...(isNew && { isNew }),
    ...(typed && { enteredAt: momentAgo(period, ...typed) }),
    ...(closed && {
      closed: {
        on: formatDate(period.until - closed.daysAgo),
        reason: closed.reason,
        ...(closed.note !== undefined && { note: closed.note }),
      },
    }),
    ...(changes.length > 0 && { changes }),
  }
}

const evidenceOf: Partial<Record<Criterion, string>> = {
  work: 'Attest van de werkgever',
  single: 'Gezinssamenstelling',
  'low-income': 'Aanslagbiljet',
  foster: 'Brief van de pleegzorgdienst',
}

function childOf({ id, child, age, expectedIn = 0 }: AskedPlace, { lastMonth }: DemoPeriod): WaitingRequest['child'] {
  const day = randomFor('asked child', id).between(2, 27)
  const name = { firstName: child[0], lastName: child[1] }
  if (age === undefined) return { ...name, expectedOn: formatDate(dayOfMonth(lastMonth.name, expectedIn, day)) }
  return { ...name, birthDate: formatDate(dayOfMonth(lastMonth.name, -age, day)) }
}

/** A place that was offered in the last days of the months behind us; the family has not answered yet. */
function offered(request: WaitingRequest, period: DemoPeriod): WaitingRequest {
  const { receivedAt, firstTier, secondTier } = request
  const offeredAt = momentAgo(period, 3, '11:30')
  return {
    ...request,
    status: 'offered',
    offers: [
      {
        id: `${request.id}-1`,
        hostId: 'h10',
        startsOn: formatDate(mondayOf(period.until) + 35),
        offeredAt,
        by: coordinator,
        answerBy: formatDate(period.until + 20),
      },
    ],
    changes: [changeOf(offeredAt, { receivedAt, firstTier, secondTier, status: 'open' })],
  }
}
