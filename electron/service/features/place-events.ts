import type { NamedPlace } from '../../../db/repositories/places-in-files.ts'
import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import { parseDate } from '../../../shared/domain/calendar/date.ts'
import { readFamilyContacts } from '../../../db/repositories/records/family-contacts.ts'
import { readNames } from '../../../db/repositories/names.ts'
import type { Executor } from '../../../db/open.ts'

/** Days of one place that lie no further apart are told together: a weekend lies between. */
const mostDaysApart = 4

/** Days of a child at one place, decided alike, with no more than a weekend between. */
type Stretch = { first: NamedPlace; until: string; days: number }

/** Where a child was while its host was closed: its places, days of one absence together. */
export function placesOfChild(places: readonly NamedPlace[]): TimelineEvent[] {
  return stretchesOf(places).map((stretch) => {
    const { at } = stretch.first
    return { ...eventOf(stretch), title: at?.name ?? '', ...(at?.id !== undefined && { id: at.id }) }
  })
}

/** Who came to a host while theirs was closed. */
export function guestsOfHost(places: readonly NamedPlace[], hostId: string): TimelineEvent[] {
  return stretchesOf(places.filter(({ at }) => at?.id === hostId)).map((stretch) => ({
    ...eventOf(stretch),
    title: stretch.first.child.name,
    id: stretch.first.child.id,
  }))
}

/** What came of an absence of a host: child-days with a place with somebody else, and those to which parents saw. */
export function outcomeOf(
  places: readonly NamedPlace[],
  { hostId, from, until }: { hostId: string; from: string; until: string },
): { placed: number; byParents: number } | undefined {
  const own = places.filter(
    (place) => place.status === 'arranged' && place.ownHost.id === hostId && from <= place.date && place.date <= until,
  )
  if (own.length === 0) return undefined
  const byParents = own.filter(({ kind }) => kind === 'parents').length
  return { placed: own.length - byParents, byParents }
}

/** What the families of a child were told about days of its hosts, and what they said. */
export async function readContactEvents(
  db: Executor,
  agreements: readonly { contractHolderId: string; hostId: string }[],
): Promise<TimelineEvent[]> {
  const contractHolderIds = [...new Set(agreements.map(({ contractHolderId }) => contractHolderId))]
  const contacts = (await readFamilyContacts(db, { contractHolderIds })).filter((contact) =>
    // Of a brother or sister at another host it says nothing here.
    agreements.some((one) => one.contractHolderId === contact.contractHolderId && one.hostId === contact.hostId),
  )
  const hosts = new Map(
    (await readNames(db, 'hosts', new Set(contacts.map(({ hostId }) => hostId)))).map((host) => [
      host.id,
      `${host.firstName} ${host.lastName}`,
    ]),
  )
  return contacts.map(({ hostId, from, until, topic, at, by, channel, answer }) => ({
    kind: 'family-contact',
    date: at.slice(0, 10),
    title: hosts.get(hostId) ?? '',
    topic,
    channel,
    ...(answer !== undefined && { answer }),
    by,
    time: at.slice(11, 16),
    from,
    until,
  }))
}

function eventOf({ first, until, days }: Stretch) {
  const { date, kind, ownHost, decidedBy, answer, status } = first
  return {
    kind: 'substitution' as const,
    date,
    until,
    days,
    place: kind,
    ownHost: ownHost.name,
    decidedBy,
    ...(answer !== undefined && { answer }),
    isCancelled: status === 'cancelled',
  }
}

function stretchesOf(places: readonly NamedPlace[]): Stretch[] {
  const stretches: Stretch[] = []
  const alike = Map.groupBy(places, ({ agreementId, kind, status, decidedBy, answer, at }) =>
    JSON.stringify([agreementId, kind, status, decidedBy, answer, at]),
  )
  for (const own of alike.values())
    for (const place of own) {
      const last = stretches.at(-1)
      const isNext =
        last !== undefined && own.includes(last.first) && parseDate(place.date) - parseDate(last.until) <= mostDaysApart
      if (isNext) Object.assign(last, { until: place.date, days: last.days + 1 })
      else stretches.push({ first: place, until: place.date, days: 1 })
    }
  return stretches
}
