import { describe, expect, it } from 'vitest'
import { counted, location, monthOf, present, reported, stayOf } from '../../../../tests/support/report-in-words.ts'
import { on, stay } from '../../../../tests/support/facts-in-words.ts'
import { billPeriod } from '../../billing/bill-period.ts'
import { monthPeriod } from '../../calendar/period.ts'
import type { PermissionKind, ReportedChild } from './facts.ts'
import { reportMonth } from './report-month.ts'

/** What a child with these facts is billed, and how it is reported; vectors of the domain dossier. */
function both(changes: Partial<ReportedChild>, permitted: readonly PermissionKind[] = []) {
  const facts = monthOf([reported(changes)], { locations: [location(permitted)] })
  const [report] = reportMonth(facts)
  const line = report?.lines[0]
  const bill = billPeriod(facts.children, monthPeriod('2026-10'), facts.closures, facts.settings)
  return {
    cents: bill.families[0]?.totalCents,
    present: line && counted(line.present),
    isAfterSchool: line?.isAfterSchool,
    codes: report?.problems.map(({ code }) => code),
  }
}

/** Part-time at school, born so long ago; a child of 3.6 years is older than 42 months on 1 October. */
const school = (birthDate: string): Partial<ReportedChild> => ({
  birthDate: on(birthDate),
  schoolStartsOn: on('2026-09-01'),
  tariffs: [
    {
      contractHolderId: 'p',
      dayCents: 1837,
      kind: 'income',
      from: on('2026-01-01'),
      until: on('2026-12-31'),
      kindcode: `${birthDate.slice(2).replaceAll('-', '')}-010-02`,
    },
  ],
})

describe('the buckets of a presence', () => {
  it('T3: 660 minutes are a whole day on the invoice, and flexible in the report', () => {
    expect(both(stayOf(660), ['flexible'])).toEqual({
      cents: 1837,
      present: { min11uFlex: 1 },
      isAfterSchool: false,
      codes: ['presence-eleven-hours'],
    })
  })

  it('T3: 660 minutes without permission cannot be registered: left out, and said', () => {
    expect(both(stayOf(660))).toEqual({
      cents: 1837,
      present: undefined,
      isAfterSchool: undefined,
      codes: ['not-registrable'],
    })
  })

  it('T4: 661 minutes are 160 % and flexible', () => {
    expect(both(stayOf(661), ['flexible'])).toMatchObject({ cents: 2939, present: { min11uFlex: 1 }, codes: [] })
  })

  it('T5: 179 minutes of a child of 3.0 years that is part-time at school are 40 % and a half day', () => {
    const child = { ...stayOf(179), ...school('2023-10-01') }
    expect(both(child, ['after-school'])).toMatchObject({ cents: 735, present: { min5u: 1 }, isAfterSchool: false })
  })

  it('T6: of 3.6 years it is after school, and a third', () => {
    const child = { ...stayOf(179), ...school('2023-03-01') }
    expect(both(child, ['after-school'])).toMatchObject({ cents: 735, present: { min3u: 1 }, isAfterSchool: true })
  })

  it('T7: 180 minutes after school are 60 % and a half day', () => {
    const child = { ...stayOf(180), ...school('2023-03-01') }
    expect(both(child, ['after-school'])).toMatchObject({ cents: 1102, present: { min5u: 1 }, isAfterSchool: true })
  })

  it('T9: four hours on a reserved whole day are billed as reserved and reported as present', () => {
    const child = { stays: [stay('2026-10-05', '08:00-12:00')] }
    // The three other Mondays are charged as well.
    expect(both(child)).toMatchObject({ cents: 4 * 1837, present: { min5u: 1 } })
  })

  it.each([
    [299, { min5u: 1 }],
    [300, { min11u: 1 }],
    [659, { min11u: 1 }],
  ])('%i minutes', (minutes, bucket) => {
    expect(both(stayOf(minutes)).present).toEqual(bucket)
  })

  it('all stays of a date at one host are one presence', () => {
    const twice = present(stay('2026-10-05', '07:30-08:45'), stay('2026-10-05', '14:00-18:00'))
    expect(both(twice).present).toEqual({ min11u: 1 })
  })
})

describe('the hours that count', () => {
  const early = present(stay('2026-10-05', '05:00-10:30'))

  it('are those from 6 to 20', () => {
    expect(both(early).present).toEqual({ min5u: 1 })
    expect(both(present(stay('2026-10-05', '14:30-22:00'))).present).toEqual({ min11u: 1 })
  })

  it('are all of them with permission for flexible care', () => {
    expect(both(early, ['flexible']).present).toEqual({ min11u: 1 })
  })

  it('a stay in the night alone cannot be registered', () => {
    expect(both(present(stay('2026-10-05', '20:00-23:00')))).toMatchObject({
      present: undefined,
      codes: ['outside-day'],
    })
  })
})
