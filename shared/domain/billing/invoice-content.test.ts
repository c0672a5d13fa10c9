import { describe, expect, it } from 'vitest'
import {
  absence,
  agreement,
  child,
  datesOn,
  on,
  settingsWith,
  span,
  stay,
  tariff,
  weekly,
} from '../../../tests/support/facts-in-words.ts'
import { monthPeriod } from '../calendar/period.ts'
import { billPeriod } from './bill-period.ts'
import { closureCalendar } from './closures.ts'
import type { ChildFacts, Closure } from './facts.ts'
import { invoiceContent } from './invoice-content.ts'
import type { People } from './people.ts'
import { recomputeInvoice } from './recompute.ts'

const address = { street: 'Kerkstraat 1', postcode: '8790', city: 'Waregem' }
const named = <Details extends object>(ids: string[], details: Details) =>
  new Map(ids.map((id) => [id, { id, firstName: `Voor ${id}`, lastName: `Naam ${id}`, ...details }]))
const mandate = { reference: 'M-1', signedOn: '2025-01-15' }
const people: People = {
  contractHolders: named(['p', 'q'], { ...address, iban: 'BE68539007547034', mandate }),
  children: named(['c', 'd'], {}),
  hosts: named(['h', 'h2', 'h3'], { ...address, iban: 'BE68539007547034', ownChildren: [] }),
}
const settings = settingsWith()

function contentOf(children: ChildFacts[], closures: Closure[] = []) {
  const { families } = billPeriod(children, monthPeriod('2026-10'), closureCalendar(closures), settings)
  return families.map((family) => invoiceContent(family, '2026-10', people, settings, 'transfer'))
}

// Mondays and Tuesdays: present, substituted, absent free, absent charged, closed, not answered for.
const facts = child({
  agreements: [agreement({ plans: [weekly('08:00-16:00', [1, 2])] })],
  stays: [
    stay('2026-10-05', '13:00-16:00'),
    stay('2026-10-05', '08:00-12:00', 'h2'),
    stay('2026-10-06', '08:00-10:00', 'h3'),
  ],
  absences: [
    absence('2026-01-05'),
    { ...absence('2026-10-12'), notifiedAt: '2026-10-12T09:00' },
    { ...absence('2026-10-13', 'charged'), notifiedAt: '2026-10-12T20:00' },
  ],
  tariffs: [
    tariff(1750, { ...span('2026-01-01', '2026-10-12'), kindcode: '240301-010-02' }),
    tariff(1900, span('2026-10-13')),
  ],
  extraCosts: [{ date: on('2026-10-20'), description: 'Luiers', cents: 500, fiscal: true }],
})
const closures: Closure[] = [
  { hostId: 'h', ...span('2026-10-06', '2026-10-06'), reason: 'illness' },
  { hostId: null, ...span('2026-10-19', '2026-10-20'), reason: 'holiday' },
]

describe('an invoice says', () => {
  const [invoice] = contentOf([facts], closures)

  it('who, when, how much, and how it is paid', () => {
    expect(invoice).toMatchObject({
      month: '2026-10',
      collection: 'transfer',
      contractHolder: { id: 'p', ...address, iban: 'BE68539007547034', mandate },
    })
    expect(invoice?.totalCents).toBe(1750 + 1050 + 3 * 1900 + 500)
    expect(recomputeInvoice(invoice!)).toBe(invoice?.totalCents)
  })

  it('every line with the dates behind it', () => {
    expect(
      invoice?.lines.map((line) => [line.kind, line.percent, line.unitCents, line.days.map((day) => day.date)]),
    ).toEqual([
      ['attended', 100, 1750, ['2026-10-05']],
      ['charged-absence', 100, 1900, ['2026-10-13', '2026-10-26', '2026-10-27']],
      ['substituted', 60, 1050, ['2026-10-06']],
      ['cost', 100, 500, []],
    ])
    expect(invoice?.lines.at(-1)).toMatchObject({ description: 'Luiers', costDate: '2026-10-20', fiscal: true })
  })

  it('what a day rests on, stays in order of time', () => {
    const [attended] = invoice?.lines[0]?.days ?? []
    expect(attended).toEqual({
      date: '2026-10-05',
      agreementId: 'a',
      hostId: 'h',
      reserved: [[480, 960]],
      present: [
        { hostId: 'h2', from: 480, until: 720 },
        { hostId: 'h', from: 780, until: 960 },
      ],
      reservedMinutes: 480,
      presentMinutes: 420,
      billedMinutes: 480,
      goesToSchool: false,
      dayCents: 1750,
    })
    const [ruled, ...unanswered] = invoice?.lines[1]?.days ?? []
    expect(ruled?.absence).toEqual({
      reason: 'illness',
      notifiedAt: '2026-10-12T20:00',
      late: false,
      ruling: 'charged',
    })
    expect(unanswered.map((day) => [day.unregistered, day.absence])).toEqual([
      [true, undefined],
      [true, undefined],
    ])
    expect(invoice?.lines[2]?.days[0]).toMatchObject({ closure: 'illness', presentMinutes: 120, billedMinutes: 120 })
  })

  it('the days that cost nothing', () => {
    expect(invoice?.uncharged.map(({ kind, days }) => [kind, days.map((day) => day.date)])).toEqual([
      ['free-absence', ['2026-10-12']],
      ['closed', ['2026-10-19', '2026-10-20']],
    ])
    expect(invoice?.uncharged[0]?.days[0]?.absence).toMatchObject({ late: true })
    expect(invoice?.uncharged[0]?.days[0]).not.toHaveProperty('dayCents')
  })

  it('the child with its hosts, tariffs, and free days before and in this month', () => {
    const [one] = invoice?.children ?? []
    expect(one?.hosts.map((host) => host.hostId)).toEqual(['h', 'h2', 'h3'])
    expect(one?.tariffs).toEqual([
      { dayCents: 1750, kind: 'income', kindcode: '240301-010-02', from: '2026-01-01', until: '2026-10-12' },
      { dayCents: 1900, kind: 'income', from: '2026-10-13' },
    ])
    // 36 × 4/10, rounded up.
    expect(one?.freeDays).toEqual([
      { agreementId: 'a', year: 2026, entitled: 15, usedBefore: 2, usedThisMonth: 2, left: 11 },
    ])
  })
})

it('a child with a cost only stands on the invoice by its name', () => {
  const cost = { date: on('2026-10-20'), description: 'Luiers', cents: 500, fiscal: true }
  const [invoice] = contentOf([child({ childId: 'd', agreements: [agreement({ childId: 'd' })], extraCosts: [cost] })])
  expect(invoice?.children).toEqual([
    { childId: 'd', firstName: 'Voor d', lastName: 'Naam d', hosts: [], tariffs: [], freeDays: [] },
  ])
})

it('a family sees its own agreements and days of a shared child only', () => {
  const mondays = datesOn('2026-10', [1, 2]).map((date) => stay(date, '08:00-16:00'))
  const shared = child({
    agreements: [
      agreement({ id: 'a', plans: [weekly('08:00-16:00', [1])] }),
      agreement({ id: 'b', contractHolderId: 'q', hostId: 'h2', plans: [weekly('08:00-16:00', [2])] }),
    ],
    stays: mondays,
    tariffs: [tariff(1000), tariff(2000, { contractHolderId: 'q' })],
  })
  const [first, second] = contentOf([shared])
  expect(first?.children[0]?.freeDays.map((one) => one.agreementId)).toEqual(['a'])
  expect(first?.children[0]?.tariffs.map((one) => one.dayCents)).toEqual([1000])
  expect(second?.children[0]?.freeDays.map((one) => one.agreementId)).toEqual(['b'])
  expect(second?.children[0]?.tariffs.map((one) => one.dayCents)).toEqual([2000])
})

it('nobody unknown can stand on an invoice', () => {
  expect(() => contentOf([{ ...facts, childId: 'x', agreements: facts.agreements }])).toThrow(RangeError)
})
