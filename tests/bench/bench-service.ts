import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { formatDate, weekdayOf } from '../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../shared/domain/calendar/period.ts'

/** The month that is measured: 22 working days. */
export const benchMonth = '2026-10'
const childrenPerHost = 6

const person = (id: string, number: number) => ({
  id,
  firstName: `Voornaam${number % 97}`,
  lastName: `Achternaam${number % 997}`,
  street: `Teststraat ${(number % 200) + 1}`,
  postcode: '8790',
  city: 'Waregem',
})

/** A service of so many hosts with six full-time children each: every child present on 20 of 22 days, absent on one, unruled. */
export function benchService(hostCount: number): ExchangeDocument {
  const hosts = Array.from({ length: hostCount }, (_, index) => `h${index}`)
  const children = hosts.flatMap((hostId, host) =>
    Array.from({ length: childrenPerHost }, (_, index) => ({ hostId, number: host * childrenPerHost + index })),
  )
  const { from, until } = monthPeriod(benchMonth)
  const days = Array.from({ length: until - from + 1 }, (_, index) => from + index).filter((day) => weekdayOf(day) <= 5)
  const dates = days.map(formatDate)
  return {
    format: 'onthaal-exchange',
    version: 1,
    organiser: {
      name: 'Meetdienst',
      street: 'Teststraat 1',
      postcode: '8790',
      city: 'Waregem',
      email: 'meet@dienst.example',
      phone: '0400 00 00 00',
      enterpriseNumber: '0123456749',
      iban: 'BE68539007547034',
      bic: 'GKCCBEBB',
      recognisedPlaces: hostCount * childrenPerHost,
    },
    settings: [],
    hosts: hosts.map((id, index) => ({
      ...person(id, index),
      iban: 'BE68539007547034',
      statute: 'social',
      startsOn: '2020-01-01',
      licence: [{ from: '2020-01-01', maxPresent: 8 }],
      openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:00', until: '18:00' })),
      ownChildren: [],
    })),
    closures: [],
    postcodes: [],
    contractHolders: children.map(({ number }) => person(`p${number}`, number)),
    children: children.map(({ number }) => ({
      id: `c${number}`,
      firstName: `Kind${number}`,
      lastName: `Achternaam${number % 997}`,
      birthDate: '2025-03-01',
    })),
    agreements: children.map(({ hostId, number }) => ({
      id: `a${number}`,
      childId: `c${number}`,
      contractHolderId: `p${number}`,
      hostId,
      startsOn: '2026-01-01',
      freeHalfDaysUsed: [],
      start: { clearedOn: '2026-01-01' },
    })),
    tariffs: children.map(({ number }) => ({
      childId: `c${number}`,
      contractHolderId: `p${number}`,
      kind: 'income',
      from: '2026-01-01',
      dayCents: 600 + (number % 2800),
    })),
    carePlans: children.map(({ number }) => ({
      agreementId: `a${number}`,
      from: '2026-01-01',
      cycleWeeks: 1,
      cycleStart: '2026-01-05',
      slots: [1, 2, 3, 4, 5].map((weekday) => ({ week: 1, weekday, from: '08:00', until: '17:00' })),
    })),
    attendance: children.flatMap(({ hostId, number }) =>
      dates
        .filter((_, day) => day !== number % dates.length)
        .map((date) => ({
          childId: `c${number}`,
          hostId,
          date,
          stays: [{ from: '08:05', until: number % 3 === 0 ? '12:30' : '16:45' }],
        })),
    ),
    absences: children.map(({ number }) => ({
      childId: `c${number}`,
      date: dates[number % dates.length] ?? '',
      reason: 'illness',
    })),
    extraCosts: [],
    payments: [],
    absenceReasons: [],
    extraDays: [],
    closedMonths: [],
    groupLocations: [],
    substitutions: [],
    setAsideHosts: [],
    familyContacts: [],
    hostStops: [],
    visitTemplates: [],
    homeVisits: [],
    hostActions: [],
    coachingGoals: [],
    visitFolders: [],
    incidents: [],
    complaints: [],
    trainingSessions: [],
    materials: [],
    materialLoans: [],
    waitingList: [],
    priorityRules: [],
    letters: [],
    regulations: [],
  }
}
