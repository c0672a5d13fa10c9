import { organiser } from './records.ts'

const weekdays = [1, 2, 3, 4, 5]
const names = ['Amber Aerts', 'Briek Baert', 'Cas Claeys', 'Ella De Smet', 'Finn Everaert', 'Jef Goossens', 'Lotte Wuyts', 'Sien Wuyts'] // prettier-ignore

/** The hours and weekdays of each child's plan. */
const plans: readonly [from: string, until: string, weekdays: readonly number[]][] = [
  ['08:00', '17:00', [1, 2, 4]],
  ['08:00', '17:00', [1, 2, 3, 4]],
  ['08:30', '17:00', [3, 4, 5]],
  ['07:00', '18:00', [1, 2, 3]],
  ['16:00', '18:00', weekdays],
  ['08:30', '17:00', [2, 4, 5]],
  ['08:00', '17:00', [1, 3]],
  ['08:00', '12:30', weekdays],
]

/** A service with one host and eight children who come since last year; nothing is filled in. The Friday 23 October is closed. */
export function eightChildren(): string {
  const ids = names.map((_, index) => `k${index + 1}`)
  return JSON.stringify({
    format: 'onthaal-exchange',
    version: 1,
    organiser: { ...organiser, enterpriseNumber: '0123456749', iban: 'BE71096123456769' },
    hosts: [
      {
        id: 'h1',
        firstName: 'Els',
        lastName: 'Vandamme',
        street: 'Wilgenpad 12',
        postcode: '8799',
        city: 'Leiebeke',
        iban: 'BE71096123456769',
        statute: 'social',
        startsOn: '2014-03-01',
        licence: [{ from: '2014-03-01', maxPresent: 8 }],
        openingHours: weekdays.map((weekday) => ({ weekday, from: '07:00', until: '18:00' })),
        ownChildren: [{ id: 'w', firstName: 'Warre', birthDate: '2024-02-01', countsUntil: '2027-08-31' }],
      },
    ],
    closures: [{ hostId: 'h1', from: '2026-10-23', until: '2026-10-23', reason: 'training' }],
    contractHolders: ids.map((id, index) => ({
      id: `p${id}`,
      firstName: 'An',
      lastName: names[index]?.split(' ').slice(1).join(' '),
      street: 'Molenweg 1',
      postcode: '8799',
      city: 'Leiebeke',
    })),
    children: ids.map((id, index) => ({
      id,
      firstName: names[index]?.split(' ')[0],
      lastName: names[index]?.split(' ').slice(1).join(' '),
      birthDate: '2024-06-01',
    })),
    agreements: ids.map((id) => ({
      id: `o${id}`,
      childId: id,
      contractHolderId: `p${id}`,
      hostId: 'h1',
      startsOn: '2025-01-01',
    })),
    tariffs: ids.map((id) => ({
      childId: id,
      contractHolderId: `p${id}`,
      kind: 'income',
      from: '2025-01-01',
      dayCents: 1837,
    })),
    carePlans: ids.map((id, index) => {
      const [from, until, days] = plans[index] ?? plans[0] ?? ['08:00', '17:00', weekdays]
      return {
        agreementId: `o${id}`,
        from: '2025-01-01',
        cycleWeeks: 1,
        cycleStart: '2025-01-06',
        slots: days.map((weekday) => ({ week: 1, weekday, from, until })),
      }
    }),
  })
}
