import type { Edits, Json } from './exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from './service-on-file.ts'
import { smallService } from './small-service.ts'

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:00', until: '18:00' }))
const agreement = (
  id: string,
  childId: string,
  hostId: string,
  contractHolderId = childId.replace('c', 'p'),
): Json => ({
  id,
  childId,
  contractHolderId,
  hostId,
  startsOn: '2026-10-01',
})
const plan = (agreementId: string, from = '08:00', until = '17:00'): Json => ({
  agreementId,
  from: '2026-10-05',
  cycleWeeks: 1,
  cycleStart: '2026-10-05',
  slots: [1, 2, 3, 4, 5].map((weekday) => ({ week: 1, weekday, from, until })),
})

/**
 * Three hosts who work on weekdays from 7 to 18. Children c1 (8–17), c2 (8–12, brother of c1: both of p1) and c3 (two agreements:
 * 8–10 and 14–17) come to h1 every weekday; c4 to h2 from 8 to 17. h2 may have two at once, h3 eight. Nobody was registered. There
 * is a group location g1 with one place. Today is Sunday 22 November 2026, and h1 is ill from Monday 23 to Wednesday 25.
 */
export function absentHost(edits: Edits = {}): Json {
  const base = smallService() as { hosts: Json[]; contractHolders: Json[] }
  const [host] = base.hosts as Record<string, Json>[]
  const hosts = ['h1', 'h2', 'h3'].map((id, index) => ({
    ...host,
    id,
    firstName: `Onthaalouder ${id}`,
    endsOn: '2030-12-31',
    openingHours: weekdays,
    ownChildren: [],
    licence: [{ from: '2020-01-01', maxPresent: [8, 2, 8][index] ?? 8 }],
  }))
  return smallService({
    hosts,
    agreements: [
      agreement('a1', 'c1', 'h1'),
      agreement('a2', 'c2', 'h1', 'p1'),
      agreement('a3', 'c3', 'h1'),
      agreement('a4', 'c3', 'h1'),
      agreement('a5', 'c4', 'h2', 'p2'),
    ],
    carePlans: [
      plan('a1'),
      plan('a2', '08:00', '12:00'),
      plan('a3', '14:00', '17:00'),
      plan('a4', '08:00', '10:00'),
      plan('a5'),
    ],
    tariffs: ['1', '2', '3'].map((n) => ({
      childId: `c${n}`,
      contractHolderId: n === '3' ? 'p3' : 'p1',
      kind: 'income',
      from: '2026-01-01',
      dayCents: 2000,
    })),
    attendance: [],
    closures: [{ hostId: 'h1', from: '2026-11-23', until: '2026-11-25', reason: 'illness' }],
    groupLocations: [
      { id: 'g1', name: 'De Boomhut', street: 'Kerkstraat 9', postcode: '8790', city: 'Waregem', places: 1 },
    ],
    ...edits,
  })
}

/** The service above on a file, with the closure of h1 as it is stored. */
export async function startAbsence(edits: Edits = {}, today = '2026-11-22') {
  const service = await serviceOnFile(absentHost(edits), { today })
  return Object.assign(service, { absence: await absenceOf(service) })
}

/** The first closure of a host, as stored. */
export async function absenceOf(service: ServiceOnFile, hostId = 'h1') {
  const { closures } = await service.call('closures.list', { year: 2026 })
  const found = closures.find(({ record }) => record.hostId === hostId)
  if (!found) throw new Error(`${hostId} is not closed`)
  return { id: found.id, version: found.version, record: found.record }
}

/** The places as they are stored, one line each, cancelled ones in brackets: `23 a1 h2 08:00-17:00`. */
export function placesOf(service: ServiceOnFile): string[] {
  return service
    .rows(
      `SELECT substr(date, 9) AS day, agreement_id, COALESCE(host_id, group_location_id, kind) AS place, status, answer,
        (SELECT group_concat(printf('%02d:%02d-%02d:%02d', from_minute / 60, from_minute % 60, until_minute / 60,
          until_minute % 60), ' ') FROM substitution_slots WHERE substitution_id = id) AS slots
      FROM substitutions ORDER BY date, agreement_id, status, decided_at, id`,
    )
    .map((row) => {
      const told = [
        row['day'],
        row['agreement_id'],
        row['place'],
        row['slots'],
        ...(row['answer'] ? [row['answer']] : []),
      ]
      return row['status'] === 'arranged' ? told.join(' ') : `(${told.join(' ')})`
    })
}
