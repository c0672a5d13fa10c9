import type { Executor } from '../../../../db/open.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { readClosureRecords } from '../../../../db/repositories/records/closures.ts'
import { readGroupLocations } from '../../../../db/repositories/records/group-locations.ts'
import { readSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import { readGuests } from '../../../../db/repositories/guests.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { formatDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { covers } from '../../../../shared/domain/calendar/period.ts'
import type { HostDays } from '../../../../shared/domain/capacity/presence.ts'

type Day = OutputOf<'planning.day'>
type Child = Day['children'][number]

/** What places elsewhere (R75) say of a host's day: of each child, and which of her own closures it is. */
export type PlacesOnDay = { closureId: string | undefined; of(childId: string): Pick<Child, 'insteadOf' | 'goesTo'> }

/** Reads the guests of a host's day, or on a day on which she is closed herself where her children go. */
export async function readPlacesOn(db: Executor, host: HostDays, day: EpochDay): Promise<PlacesOnDay> {
  const { hostId, agreements } = host.facts
  if (host.closureOn(day)) {
    const date = formatDate(day)
    const closures = await readClosureRecords(db, { touching: { from: date, until: date } })
    const agreementIds = agreements.filter((agreement) => covers(agreement, day)).map(({ id }) => id)
    const places = await readSubstitutions(db, {
      agreementIds,
      between: { from: date, until: date },
      heldOnly: true,
    })
    const hosts = await namesById(
      db,
      places.map(({ record }) => record.hostId ?? ''),
    )
    const groups = new Map((await readGroupLocations(db)).map(({ id, record: { name } }) => [id, name]))
    const byAgreement = new Map(places.map(({ record }) => [record.agreementId, record]))
    return {
      // While the whole service is closed nobody needs a place.
      closureId: closures.some(({ record }) => record.hostId === null)
        ? undefined
        : closures.find(({ record }) => record.hostId === hostId)?.id,
      of: (childId) => {
        const agreement = agreements.find((one) => one.childId === childId && byAgreement.has(one.id))
        const place = agreement && byAgreement.get(agreement.id)
        if (!place) return {}
        const { kind, hostId: at = '', groupLocationId = '' } = place
        const name = kind === 'group' ? groups.get(groupLocationId) : fullName(hosts.get(at))
        return { goesTo: { kind, name: name ?? '', ...(kind === 'host' && { hostId: at }) } }
      },
    }
  }
  const guests = await readGuests(db, { from: day, until: day }, { hostId })
  const hosts = await namesById(
    db,
    guests.map(({ ownHostId }) => ownHostId),
  )
  const ownHostOf = new Map(guests.map(({ childId, ownHostId }) => [childId, hosts.get(ownHostId)]))
  return {
    closureId: undefined,
    of: (childId) => {
      const insteadOf = ownHostOf.get(childId)
      return insteadOf ? { insteadOf } : {}
    },
  }
}

/** How many of her children have a place on a day on which the host herself is closed; nothing where nobody would have come. */
export function absenceOn(children: Day['children'], { closureId }: PlacesOnDay): Day['absence'] {
  if (closureId === undefined || children.length === 0) return undefined
  const byParents = children.filter(({ goesTo }) => goesTo?.kind === 'parents').length
  const open = children.filter(({ goesTo }) => goesTo === undefined).length
  return { closureId, placed: children.length - byParents - open, byParents, open }
}

async function namesById(db: Executor, ids: readonly string[]) {
  return new Map((await readNames(db, 'hosts', new Set(ids))).map((host) => [host.id, host]))
}

function fullName(person: { firstName: string; lastName: string } | undefined): string {
  return person ? `${person.firstName} ${person.lastName}` : ''
}
