import { describe, expect, it } from 'vitest'
import {
  absence,
  agreement,
  child,
  datesOn,
  on,
  settingsWith,
  slots,
  span,
  stay,
  tariff,
  weekly,
} from '../../../tests/support/facts-in-words.ts'
import { monthPeriod } from '../calendar/period.ts'
import { billPeriod, isInvoice, type FamilyBill } from './bill-period.ts'
import { closureCalendar } from './closures.ts'
import type { ChildFacts } from './facts.ts'

const settings = settingsWith()
const october = monthPeriod('2026-10')

function bill(...children: ChildFacts[]) {
  return billPeriod(children, october, closureCalendar([]), settings)
}

/** `c attended 100 9×1837=16533` for every line. */
function told(family: FamilyBill | undefined): string[] {
  return (family?.lines ?? []).map(
    (line) => `${line.childId} ${line.kind} ${line.percent} ${line.quantity}×${line.unitCents}=${line.amountCents}`,
  )
}

// October 2026 has four Mondays, four Tuesdays and four Wednesdays.
const days = datesOn('2026-10', [1, 2, 3])
const plan = {
  ...weekly('08:00-16:00', [1, 2]),
  slots: [...slots('08:00-16:00', [1, 2]), ...slots('08:00-12:00', [3])],
}
const present = (dates: string[], times = '09:00-11:00') => dates.map((date) => stay(date, times))

it('the worked invoice of R58: 205.74', () => {
  // From 5 to 21 October eleven full and two half days are reserved; the agreement gives two free half days, one full day.
  const reserved = [...slots('08:00-16:00', [1, 2, 3, 5]), ...slots('08:00-12:00', [4])]
  const there = datesOn('2026-10', [1, 2, 3, 4, 5]).filter((date) => date >= '2026-10-07' && date <= '2026-10-21')
  const { families, problems } = bill(
    child({
      agreements: [
        agreement({ plans: [{ ...weekly('08:00-16:00', []), ...span('2026-10-05', '2026-10-21'), slots: reserved }] }),
      ],
      stays: present(there),
      absences: [absence('2026-10-05'), absence('2026-10-06')],
      tariffs: [tariff(1837)],
    }),
  )
  expect(problems).toEqual([])
  expect(told(families[0])).toEqual([
    'c attended 60 2×1102=2204',
    'c attended 100 9×1837=16533',
    'c charged-absence 100 1×1837=1837',
  ])
  expect(families[0]?.children[0]?.uncharged.map((day) => [day.kind, day.date])).toEqual([
    ['free-absence', on('2026-10-05')],
  ])
  expect(families[0]?.totalCents).toBe(20_574)
})

describe('lines', () => {
  it('group days of one kind, percent and unit price, and multiply the rounded price (R41)', () => {
    const halves = child({
      agreements: [agreement({ plans: [weekly('08:00-12:00', [1, 2, 3, 4, 5])] })],
      stays: present(datesOn('2026-10', [1, 2, 3, 4, 5])),
      tariffs: [tariff(1837)],
    })
    expect(told(bill(halves).families[0])).toEqual(['c attended 60 22×1102=24244'])
  })

  it('follow a tariff that changes in the middle of the month (T13)', () => {
    const tariffs = [tariff(1900, span('2026-10-15')), tariff(1750, span('2020-01-01', '2026-10-14'))]
    const facts = child({
      agreements: [agreement({ plans: [weekly('08:00-16:00', [3, 4], span('2026-10-14', '2026-10-15'))] })],
      stays: present(['2026-10-14', '2026-10-15']),
      tariffs,
    })
    expect(told(bill(facts).families[0])).toEqual(['c attended 100 1×1750=1750', 'c attended 100 1×1900=1900'])
  })

  it('come in printing order: child, kind, percent, price, and costs last', () => {
    const facts = (childId: string) =>
      child({
        childId,
        agreements: [agreement({ childId, plans: [plan] })],
        stays: [...present(days.slice(0, 9)), stay('2026-10-31', '09:00-10:00')],
        absences: days.slice(9).map((date) => absence(date, 'charged')),
        tariffs: [tariff(1837)],
        extraCosts: [
          { date: on('2026-10-20'), description: 'Luiers', cents: 500, fiscal: false },
          { date: on('2026-10-20'), description: 'Krediet', cents: -250, fiscal: false },
          { date: on('2026-10-02'), description: 'Uitstap', cents: 900, fiscal: true },
          { date: on('2026-09-30'), description: 'Vorige maand', cents: 1, fiscal: true },
        ],
      })
    const [family] = bill(facts('é'), facts('Z')).families
    const lines = told(family)
    const ofChild = (childId: string): string[] => [
      `${childId} attended 60 3×1102=3306`,
      `${childId} attended 100 6×1837=11022`,
      `${childId} charged-absence 60 1×1102=1102`,
      `${childId} charged-absence 100 2×1837=3674`,
      `${childId} extra 60 1×1102=1102`,
    ]
    const costs = (childId: string): string[] => [
      `${childId} cost 100 1×900=900`,
      `${childId} cost 100 1×-250=-250`,
      `${childId} cost 100 1×500=500`,
    ]
    expect(lines).toEqual([...ofChild('Z'), ...ofChild('é'), ...costs('Z'), ...costs('é')])
    expect(family?.totalCents).toBe(2 * (3306 + 11_022 + 1102 + 3674 + 1102 + 1150))
  })

  it('merge two agreements of a child for one family, and keep those of two families apart (R23)', () => {
    const morning = weekly('08:00-12:00', [1])
    const afternoon = weekly('12:00-16:00', [1])
    const mondays = present(datesOn('2026-10', [1]))
    const together = child({
      agreements: [agreement({ id: 'a', plans: [morning] }), agreement({ id: 'b', plans: [afternoon] })],
      tariffs: [tariff(1837)],
    })
    expect(told(bill({ ...together, stays: mondays }).families[0])).toEqual([
      'c attended 60 4×1102=4408',
      'c charged-absence 60 4×1102=4408',
    ])
    const parents = child({
      agreements: [
        agreement({ id: 'a', contractHolderId: 'father', plans: [weekly('08:00-16:00', [1])] }),
        agreement({ id: 'b', contractHolderId: 'mother', plans: [weekly('08:00-16:00', [2])] }),
      ],
      stays: present(datesOn('2026-10', [1, 2])),
      tariffs: [tariff(1000, { contractHolderId: 'father' }), tariff(2000, { contractHolderId: 'mother' })],
    })
    const { families } = bill(parents)
    expect(families.map((family) => [family.contractHolderId, ...told(family)])).toEqual([
      ['father', 'c attended 100 4×1000=4000'],
      ['mother', 'c attended 100 4×2000=8000'],
    ])
  })
})

describe('siblings', () => {
  const sibling = (childId: string, tariffs = [tariff(1837)]) =>
    child({ childId, agreements: [agreement({ id: childId, childId, plans: [plan] })], stays: present(days), tariffs })

  it('stand on one invoice', () => {
    const { families } = bill(sibling('c2'), sibling('c1'))
    expect(families).toHaveLength(1)
    expect(told(families[0]).map((line) => line.slice(0, 2))).toEqual(['c1', 'c1', 'c2', 'c2'])
  })

  it('are held back together when one of them has no tariff, costs too', () => {
    const withCost = {
      ...sibling('c1'),
      extraCosts: [{ date: on('2026-10-20'), description: 'x', cents: 5, fiscal: false }],
    }
    const { families, problems } = bill(withCost, sibling('c2', [tariff(1837, span('2020-01-01', '2026-10-26'))]))
    expect(families.map(isInvoice)).toEqual([false])
    expect(problems).toEqual([
      { code: 'missing-tariff', childId: 'c2', contractHolderId: 'p', dates: ['2026-10-27', '2026-10-28'] },
    ])
  })
})

describe('a missing tariff', () => {
  it('is one problem per family, and matters on billable dates only', () => {
    const facts = child({
      agreements: [agreement({ plans: [weekly('08:00-16:00', [1])] })],
      absences: datesOn('2026-10', [1]).map((date) => absence(date, 'free')),
    })
    expect(bill(facts).problems).toEqual([])
    expect(bill({ ...facts, tariffs: [tariff(1837, { contractHolderId: 'other' })], absences: [] }).problems).toEqual([
      { code: 'missing-tariff', childId: 'c', contractHolderId: 'p', dates: datesOn('2026-10', [1]) },
      ...datesOn('2026-10', [1]).map((date) => ({ code: 'unregistered-day', childId: 'c', date })),
    ])
  })
})

describe('what is an invoice', () => {
  it('one of 0 cents with lines is, one without lines is not', () => {
    const facts = child({
      agreements: [agreement({ plans: [weekly('08:00-16:00', [1])] })],
      stays: present(datesOn('2026-10', [1])),
      tariffs: [tariff(0)],
    })
    expect(bill(facts).families.map((family) => [family.totalCents, isInvoice(family)])).toEqual([[0, true]])
    const away = { ...facts, stays: [], absences: datesOn('2026-10', [1]).map((date) => absence(date)) }
    expect(bill(away).families.map((family) => [family.lines.length, isInvoice(family)])).toEqual([[0, false]])
  })

  it('one with only a credit is, below zero', () => {
    const facts = child({
      agreements: [agreement()],
      extraCosts: [{ date: on('2026-10-31'), description: 'Krediet', cents: -1234, fiscal: false }],
    })
    expect(bill(facts).families.map((family) => [family.totalCents, isInvoice(family)])).toEqual([[-1234, true]])
  })

  it('a cost goes to the first agreement by id that covers its date', () => {
    const facts = child({
      agreements: [
        agreement({ id: 'a', contractHolderId: 'ended', ...span('2020-01-01', '2026-10-19') }),
        agreement({ id: 'b', contractHolderId: 'first' }),
        agreement({ id: 'c', contractHolderId: 'second' }),
      ],
      extraCosts: [{ date: on('2026-10-20'), description: 'x', cents: 5, fiscal: false }],
    })
    expect(bill(facts).families.map((family) => family.contractHolderId)).toEqual(['first'])
  })
})

it('problems are sorted by code, child, date and family, and said once per child and date', () => {
  const unanswered = (childId: string) =>
    child({
      childId,
      agreements: [
        agreement({
          id: `${childId}1`,
          contractHolderId: 'q',
          plans: [weekly('08:00-12:00', [1])],
          ...span('2026-10-01', '2026-10-12'),
        }),
        agreement({
          id: `${childId}2`,
          contractHolderId: 'p',
          plans: [weekly('12:00-16:00', [1])],
          ...span('2026-10-01', '2026-10-12'),
        }),
      ],
      stays: [stay('2026-10-20', '08:00-09:00')],
    })
  const { problems } = bill(unanswered('b'), unanswered('B'))
  const dates = ['2026-10-05', '2026-10-12']
  expect(problems).toEqual(
    (['missing-tariff', 'no-agreement', 'unregistered-day'] as const).flatMap((code) =>
      ['B', 'b'].flatMap((childId): unknown[] => {
        if (code === 'missing-tariff')
          return ['p', 'q'].map((contractHolderId) => ({ code, childId, contractHolderId, dates }))
        return (code === 'no-agreement' ? ['2026-10-20'] : dates).map((date) => ({ code, childId, date }))
      }),
    ),
  )
})

it('without the days behind them the amounts and problems are the same', () => {
  const children = ['a', 'b'].map((childId) =>
    child({
      childId,
      agreements: [agreement({ id: childId, contractHolderId: 'p', plans: [weekly('08:00-17:00', [1, 3])] })],
      tariffs: [tariff(1837, { contractHolderId: 'p' })],
      stays: [stay('2026-10-05', '08:00-17:30'), stay('2026-10-06', '09:00-11:00')],
    }),
  )
  const amounts = ({ families, problems }: ReturnType<typeof billPeriod>) => ({
    problems,
    families: families.map(({ contractHolderId, totalCents, lines, unregistered, missingTariffs }) => ({
      contractHolderId,
      totalCents,
      unregistered,
      missingTariffs,
      lines: lines.map(({ days: _days, ...line }) => line),
    })),
  })
  const whole = billPeriod(children, october, closureCalendar([]), settings)
  const bare = billPeriod(children, october, closureCalendar([]), settings, 'amounts-only')
  expect(whole.families[0]?.totalCents).toBeGreaterThan(0)
  expect(amounts(bare)).toEqual(amounts(whole))
  expect(bare.families.flatMap((family) => family.lines.flatMap((line) => line.days))).toEqual([])
})
