import { organiser } from './records.ts'

const weekdays = [1, 2, 3, 4, 5]
const town = { street: 'Wilgenpad 12', postcode: '8799', city: 'Leiebeke' }
const openFrom = '2020-01-01'

/** A host with her kilometres to the north of Els, how many she may have at once, and until when she works. */
const host = (id: string, name: string, north: number, maxPresent: number, until = '18:00') => ({
  id,
  firstName: name.split(' ')[0],
  lastName: name.split(' ').slice(1).join(' '),
  ...town,
  latitude: 50.9 + north * 0.009,
  longitude: 3.4,
  phone: '056 00 00 00',
  iban: 'BE71096123456769',
  statute: 'social',
  startsOn: openFrom,
  licence: [{ from: openFrom, maxPresent }],
  openingHours: weekdays.map((weekday) => ({ weekday, from: '07:00', until })),
  ownChildren: [],
})

type Child = { name: string; family: string; north: number; from: string; until: string; dayCents: number }
const children: readonly Child[] = [
  { name: 'Amber Aerts', family: 'p1', north: 2, from: '07:00', until: '16:00', dayCents: 2000 },
  { name: 'Briek Baert', family: 'p2', north: 2, from: '07:30', until: '17:00', dayCents: 1837 },
  { name: 'Lotte Wuyts', family: 'p3', north: 1, from: '08:00', until: '17:00', dayCents: 1500 },
  { name: 'Sien Wuyts', family: 'p3', north: 1, from: '08:00', until: '17:00', dayCents: 1500 },
  { name: 'Cas Claeys', family: 'p4', north: 4, from: '08:30', until: '16:30', dayCents: 2500 },
  // Nobody but Els works until half past seven.
  { name: 'Oona Goossens', family: 'p5', north: 3, from: '10:00', until: '19:00', dayCents: 1900 },
]

const idOf = (index: number): string => `k${index + 1}`
const lastNameOf = ({ name }: Child): string => name.split(' ').slice(1).join(' ')

/**
 * A service of five hosts. Six children of five families come to Els every weekday since Monday 16 November 2026, registered until
 * that Friday. Ilse and Katrien have room for two, Petra and Rita for more; nobody of these works as late as Oona needs.
 */
export function sixChildren(): string {
  const each = children.map((child, index) => ({ child, id: idOf(index) }))
  return JSON.stringify({
    format: 'onthaal-exchange',
    version: 1,
    organiser: { ...organiser, enterpriseNumber: '0123456749', iban: 'BE71096123456769' },
    settings: [{ key: 'host.dayCents', from: '2024-01-01', value: 2815 }],
    hosts: [
      host('h1', 'Els Vandamme', 0, 8, '19:30'),
      host('h2', 'Ilse Hoorens', 1, 2),
      host('h3', 'Katrien Desmet', 2, 2),
      host('h4', 'Petra Maes', 4, 8),
      host('h5', 'Rita Bogaert', 6, 4),
    ],
    closures: [],
    contractHolders: [...new Map(children.map((child) => [child.family, child])).entries()].map(([id, child]) => ({
      id,
      firstName: 'An',
      lastName: lastNameOf(child),
      ...town,
      latitude: 50.9 + child.north * 0.009,
      longitude: 3.41,
      phone: `0470 00 00 0${id.slice(1)}`,
    })),
    children: each.map(({ child, id }) => ({
      id,
      firstName: child.name.split(' ')[0],
      lastName: lastNameOf(child),
      birthDate: '2025-03-01',
    })),
    agreements: each.map(({ child, id }) => ({
      id: `o${id}`,
      childId: id,
      contractHolderId: child.family,
      hostId: 'h1',
      startsOn: '2026-11-16',
    })),
    tariffs: each.map(({ child, id }) => ({
      childId: id,
      contractHolderId: child.family,
      kind: 'income',
      from: '2026-01-01',
      dayCents: child.dayCents,
    })),
    carePlans: each.map(({ child: { from, until }, id }) => ({
      agreementId: `o${id}`,
      from: '2026-11-16',
      cycleWeeks: 1,
      cycleStart: '2026-11-16',
      slots: weekdays.map((weekday) => ({ week: 1, weekday, from, until })),
    })),
    attendance: each.flatMap(({ child: { from, until }, id }) =>
      [16, 17, 18, 19, 20].map((day) => ({
        childId: id,
        hostId: 'h1',
        date: `2026-11-${day}`,
        stays: [{ from, until }],
      })),
    ),
  })
}
