import type { Child, ContractHolder, Host, Organiser, Setting } from '../../../shared/domain/exchange/document.ts'
import { plusDays } from '../oracle/days.ts'
import type { Dice } from './dice.ts'
import { someSlots } from './slots.ts'
import { someDate, someSpans } from './spans.ts'

const names = [
  'Noor',
  'Åsa',
  'Łukasz',
  'İpek',
  "D'hondt",
  'Ștefania',
  '李',
  '😀',
  'ﬁ',
  'van den Abbeele "x"',
  '\\',
  'e\u0301',
]
const address = { street: 'Kerkstraat 1', postcode: '8790', city: 'Waregem' }
const iban = 'BE68539007547034'

/** Ids whose order by code unit differs from the alphabet, from the numbers in them and from UTF-8. */
export function someIds(dice: Dice, prefix: string, count: number): string[] {
  const tails = dice.shuffle(['1', '2', '10', 'A', 'a', 'B', 'b', 'é', '😀', 'ﬁ', ' ', '"', "'", '', '_', 'Z-1'])
  return tails.slice(0, count).map((tail) => prefix + tail)
}

export function someOrganiser(dice: Dice): Organiser {
  return {
    name: dice.pick(names),
    ...address,
    email: dice.chance(0.5) ? '' : 'dienst@example.org',
    phone: '',
    enterpriseNumber: '0886886638',
    iban,
    bic: 'GKCCBEBB',
    ...(dice.chance(0.5) ? { creditorId: 'BE69ZZZ0886886638' } : {}),
    recognisedPlaces: dice.between(0, 62),
  }
}

/** Rows of any key at any date, also on the dates of the defaults and on 31 December. */
export function someSettings(dice: Dice, year: number): Setting[] {
  const values = {
    'host.dayCents': [0, 1, 2815, 2841, 3333, 999_999_999],
    'freeDays.fullTime': [0, 0.5, 1, 2.35, 3, 7.1, 18, 18.5, 24],
    'capacity.legalMaximum': [0, 1, 2, 3, 7, 8],
    'capacity.averageLimit': [0, 0.5, 0.75, 1, 1.5, 3.35, 4],
    'plan.minimumHalfDays': [0, 5, 6.5],
    'absence.noticeTime': ['00:00', '08:30', '23:59'],
  } as const
  return (Object.keys(values) as (keyof typeof values)[]).flatMap((key) => {
    const fixed = ['0001-01-01', '2027-01-01', `${year}-12-31`, `${year + 1}-01-01`, `${year}-06-15`]
    const dates = new Set(
      Array.from({ length: dice.between(0, 3) }, () =>
        dice.chance(0.4) ? dice.pick(fixed) : someDate(dice, year, 90),
      ),
    )
    return [...dates].map((from): Setting => ({ key, from, value: dice.pick<number | string>(values[key]) }))
  })
}

export function someHost(dice: Dice, id: string, year: number): Host {
  const start = dice.chance(0.7) ? '2015-03-02' : someDate(dice, year)
  return {
    id,
    firstName: dice.pick(names),
    lastName: dice.pick(names),
    ...address,
    ...(dice.chance(0.5) ? { latitude: 50.9051, longitude: -3.5 } : {}),
    ...(dice.chance(0.5) ? { email: 'h@example.org' } : {}),
    ...(dice.chance(0.5) ? { phone: '' } : {}),
    iban,
    statute: dice.pick(['social', 'employee', 'self-employed'] as const),
    ...(dice.chance(0.5) ? { dossierNumber: '123456789' } : {}),
    startsOn: start,
    ...(dice.chance(0.3)
      ? { endsOn: plusDays(start < `${year}` ? `${year}-01-20` : start, dice.between(0, 400)) }
      : {}),
    licence: dice.chance(0.1)
      ? []
      : someSpans(dice, dice.chance(0.7) ? '2015-01-01' : someDate(dice, year), 3, 0.5).map((span) => ({
          ...span,
          maxPresent: dice.pick([0, 1, 2, 3, 8]),
        })),
    openingHours: someOpeningHours(dice),
    ownChildren: someIds(dice, 'o', dice.between(0, 2)).map((own) => {
      const birthDate = dice.chance(0.5) ? '2020-02-29' : someDate(dice, year)
      return {
        id: own,
        firstName: dice.pick(names),
        birthDate,
        countsUntil: plusDays(birthDate, dice.between(0, 2200)),
      }
    }),
    ...(dice.chance(0.4) ? { openingHoursChanges: someOpeningChanges(dice, year) } : {}),
  }
}

function someOpeningHours(dice: Dice): Host['openingHours'] {
  const weekdays = dice.chance(0.15) ? [1, 2, 3, 4, 5, 6, 7] : [1, 2, 3, 4, 5].filter(() => dice.chance(0.85))
  return weekdays.flatMap((weekday) => someSlots(dice, 2).map((slot) => ({ weekday, ...slot })))
}

/** Other opening hours from some dates on, sometimes none at all. */
function someOpeningChanges(dice: Dice, year: number): NonNullable<Host['openingHoursChanges']> {
  const dates = new Set(Array.from({ length: dice.between(1, 3) }, () => someDate(dice, year, 100)))
  return [...dates].map((from) => ({ from, openingHours: dice.chance(0.15) ? [] : someOpeningHours(dice) }))
}

export function someHolder(dice: Dice, id: string): ContractHolder {
  return {
    id,
    firstName: dice.pick(names),
    lastName: dice.pick(names),
    ...address,
    ...(dice.chance(0.3) ? { nationalRegisterNumber: '90010112395' } : {}),
    ...(dice.chance(0.5) ? { iban } : {}),
    ...(dice.chance(0.3) ? { mandate: { reference: `M-${dice.between(1, 999)}`, signedOn: '2024-02-29' } } : {}),
  }
}

/** A child that may begin school in the middle of a month of the year. */
export function someChild(dice: Dice, id: string, year: number): Child {
  return {
    id,
    firstName: dice.pick(names),
    lastName: dice.pick(names),
    birthDate: '2020-02-29',
    ...(dice.chance(0.6) ? { schoolStartsOn: dice.chance(0.3) ? '2022-09-01' : someDate(dice, year) } : {}),
  }
}
