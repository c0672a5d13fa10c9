import { describe, expect, it } from 'vitest'
import {
  absence,
  agreement,
  datesOn,
  on,
  span,
  stay,
  tariff,
  weekly,
} from '../../../../tests/support/facts-in-words.ts'
import { formatDate } from '../../calendar/date.ts'
import { counted, location, monthOf, present, reported } from '../../../../tests/support/report-in-words.ts'
import type { ReportedChild, ReportFacts } from './facts.ts'
import { reportMonth, type LocationReport } from './report-month.ts'

const [first = '', second = '', third = '', fourth = ''] = datesOn('2026-10', [1])
const attended = (...dates: string[]) => dates.map((date) => stay(date, '08:00-16:00'))

/** The form of a host, told short. */
function told(report: LocationReport | undefined) {
  return {
    state: report?.state,
    lines: report?.lines.map((line) => ({
      code: line.kindcode,
      bo: line.isAfterSchool,
      present: counted(line.present),
      justified: counted(line.justified),
      unjustified: counted(line.unjustified),
    })),
    problems: report?.problems.map(({ code, dates }) => [code, ...dates]),
  }
}

const of = (facts: ReportFacts, hostId = 'h') =>
  told(reportMonth(facts).find((report) => report.location.opening.hostId === hostId))
const ofChild = (changes: Partial<ReportedChild>, more: Parameters<typeof monthOf>[1] = {}) =>
  of(monthOf([reported(changes)], more))

describe('the blocks', () => {
  it('hold presences, absences that are free or excused, and those that are charged', () => {
    const free = absence(second)
    const charged = { ...absence(third, 'charged'), reason: 'holiday' as const }
    expect(ofChild({ stays: attended(first, fourth), absences: [free, charged] })).toEqual({
      state: 'ready',
      lines: [
        {
          code: '250101-010-02',
          bo: false,
          present: { min11u: 2 },
          justified: { min11u: 1 },
          unjustified: { min11u: 1 },
        },
      ],
      problems: [],
    })
  })

  it('illness is justified also where it is charged', () => {
    const absences = [absence(second, 'charged'), absence(third), absence(fourth)]
    expect(ofChild({ stays: attended(first), absences }).lines).toMatchObject([
      { justified: { min11u: 3 }, unjustified: {} },
    ])
  })

  it('an unanswered day is unjustified for now, and blocks', () => {
    expect(ofChild({ stays: attended(first, second, third) })).toMatchObject({
      state: 'blocked',
      lines: [{ unjustified: { min11u: 1 } }],
      problems: [['unregistered-day', fourth]],
    })
  })

  it('closed days count nowhere and are no opening days', () => {
    const facts = monthOf([reported({ stays: attended(first, second, third) })], {
      closures: [{ hostId: 'h', ...span(fourth, fourth), reason: 'leave' }],
    })
    expect(reportMonth(facts)[0]).toMatchObject({ openingDays: 21, daysInMonth: 31, state: 'ready', problems: [] })
  })

  it('a child that is taken over while its host is closed is reported where it was', () => {
    const facts = monthOf(
      [reported({ stays: [...attended(first, second, third), stay(fourth, '08:00-16:00', 'other')] })],
      {
        closures: [{ hostId: 'h', ...span(fourth, fourth), reason: 'illness' }],
        locations: [location(), location([], { dossierNumber: '910000002' }, 'other')],
      },
    )
    expect(of(facts).lines).toMatchObject([{ present: { min11u: 3 } }])
    expect(of(facts, 'other')).toMatchObject({
      state: 'ready',
      lines: [{ code: '250101-010-02', present: { min11u: 1 } }],
    })
  })
})

describe('the lines', () => {
  it('a tariff that is no income tariff takes no part', () => {
    expect(ofChild({ stays: attended(first), tariffs: [tariff(3000, { kind: 'free' })] })).toEqual({
      state: 'nothing',
      lines: [],
      problems: [],
    })
  })

  it('the month in which school becomes full-time has two lines', () => {
    const born = { birthDate: on('2023-10-01'), tariffs: [tariff(1837, { kindcode: '231001-010-02' })] }
    const child = { ...present(...attended(first, second, third)), ...born, fullTimeSchoolOn: on(second) }
    expect(ofChild(child, { locations: [location(['after-school'])] })).toMatchObject({
      state: 'ready',
      lines: [
        { bo: false, present: { min11u: 1 } },
        { bo: true, present: { min11u: 2 } },
      ],
    })
  })

  it.each([
    ['2023-03-31', true],
    ['2023-04-01', false],
  ])('born %s, after school on 1 October 2026: %s', (birthDate, bo) => {
    const kindcode = `${birthDate.slice(2).replaceAll('-', '')}-010-02`
    const child = {
      ...present(...attended(first)),
      birthDate: on(birthDate),
      tariffs: [tariff(1837, { kindcode })],
    }
    expect(ofChild(child, { locations: [location(['after-school'])] }).lines).toMatchObject([{ bo }])
  })

  it('each parent has a line of the own kindcode', () => {
    const agreements = [
      agreement({ plans: [weekly('08:00-16:00', [1])] }),
      agreement({ id: 'b', contractHolderId: 'q', plans: [weekly('08:00-16:00', [2])] }),
    ]
    const tariffs = [
      tariff(1837, { kindcode: '250101 010 02' }),
      tariff(2100, { kindcode: '25010101103', contractHolderId: 'q' }),
    ]
    const stays = datesOn('2026-10', [1, 2]).map((date) => stay(date, '08:00-16:00'))
    expect(ofChild({ agreements, tariffs, stays }).lines).toMatchObject([
      { code: '250101-010-02', present: { min11u: 4 } },
      { code: '250101-011-03', present: { min11u: 4 } },
    ])
  })

  it('carries the number of the latest attest of the month', () => {
    const tariffs = [
      tariff(1837, { kindcode: '250101-010-02', ...span('2026-01-01', '2026-10-14') }),
      tariff(1900, { kindcode: '250101-010-03', ...span('2026-10-15', '2026-12-31') }),
      tariff(1900, { kindcode: '250101-010-04', ...span('2027-01-01') }),
    ]
    expect(ofChild({ ...present(...attended(first, fourth)), tariffs }).lines).toMatchObject([
      { code: '250101-010-03', present: { min11u: 2 } },
    ])
  })

  it('names are as on the attest', () => {
    const facts = monthOf([
      reported({ ...present(...attended(first)), attestFirstName: 'Emma Louise', attestLastName: 'Peeters-De Smet' }),
    ])
    expect(reportMonth(facts)[0]?.lines[0]).toMatchObject({ firstName: 'Emma Louise', lastName: 'Peeters-De Smet' })
  })
})

describe('problems', () => {
  const oneDay = present(...attended(first))

  it('T25: a kindcode of month 13, or with a part of zero', () => {
    for (const kindcode of ['221301-444-01', '130101-010-00', '130101-000-01', '261111-010-01'])
      expect([kindcode, ofChild({ ...oneDay, tariffs: [tariff(1837, { kindcode })] }).problems]).toEqual([
        kindcode,
        [['kindcode-invalid', first]],
      ])
  })

  it('a kindcode that is missing, short, or of another birth date', () => {
    expect(ofChild({ ...oneDay, tariffs: [tariff(1837)] })).toEqual({
      state: 'blocked',
      lines: [],
      problems: [['kindcode-missing', first]],
    })
    expect(ofChild({ ...oneDay, tariffs: [tariff(1837, { kindcode: '250101010' })] })).toMatchObject({
      state: 'ready',
      lines: [{ code: '250101-010' }],
      problems: [['kindcode-short', first]],
    })
    expect(ofChild({ ...oneDay, birthDate: on('2025-01-02') }).problems).toEqual([['kindcode-birth-date', first]])
  })

  it('an attest that is not valid on the day', () => {
    const tariffs = [tariff(1837, { kindcode: '250101-010-02', ...span('2026-10-06') })]
    expect(ofChild({ ...present(...attended(first, second)), tariffs })).toMatchObject({
      state: 'blocked',
      problems: [['attest-missing', first]],
    })
  })

  it('care after school without the permission, or before it', () => {
    const child = { ...oneDay, fullTimeSchoolOn: on('2026-09-01') }
    expect(ofChild(child)).toMatchObject({
      state: 'blocked',
      lines: [{ bo: true }],
      problems: [['after-school-not-permitted', first]],
    })
    const later = location([], { permissions: [{ kind: 'after-school', ...span('2026-10-06') }] })
    expect(ofChild(child, { locations: [later] }).problems).toEqual([['after-school-not-permitted', first]])
  })

  it('a presence without an agreement is left out and said', () => {
    const facts = monthOf([reported({ agreements: [], stays: attended(first) })])
    expect(of(facts)).toEqual({ state: 'nothing', lines: [], problems: [['presence-uncovered', first]] })
  })

  it('a presence on a day that the location is not open', () => {
    const saturday = present(...attended(first), stay('2026-10-10', '08:00-16:00'))
    expect(ofChild(saturday)).toMatchObject({
      state: 'ready',
      lines: [{ present: { min11u: 2 } }],
      problems: [['presence-not-open', '2026-10-10']],
    })
  })

  it('a fact that somebody looked at and called right is not told again, and counts as before', () => {
    const looked = [
      [first, 'eleven-hours'],
      ['2026-10-10', 'closed-day'],
      ['2026-10-17', 'outside-hours'],
    ]
    const whole = [first, '2026-10-10', second, '2026-10-17', '2026-10-24'].map((date) => stay(date, '07:00-18:00'))
    const looking = (isLookedAt: ReportFacts['isLookedAt']) =>
      ofChild(present(...whole), { locations: [location(['flexible'])], isLookedAt })
    const before = looking(() => false)
    expect(before.problems).toEqual([
      ['presence-eleven-hours', ...whole.map(({ date }) => formatDate(date))],
      ['presence-not-open', '2026-10-10', '2026-10-17', '2026-10-24'],
    ])
    const after = looking(({ childId, hostId, date }, kind) =>
      looked.some(([day, what]) => childId === 'c' && hostId === 'h' && day === formatDate(date) && what === kind),
    )
    expect(after.problems).toEqual([
      ['presence-eleven-hours', '2026-10-10', second, '2026-10-17', '2026-10-24'],
      ['presence-not-open', '2026-10-24'],
    ])
    expect(after.lines).toEqual(before.lines)
  })

  it('two children with one kindcode', () => {
    const twin = reported({ ...oneDay, childId: 'd', firstName: 'Louis' })
    expect(of(monthOf([reported(oneDay), twin])).problems).toEqual([['kindcode-shared'], ['kindcode-shared']])
  })

  it('two locations with one dossier number', () => {
    const there = stay(second, '08:00-16:00', 'other')
    const locations = [location(), location([], {}, 'other')]
    const facts = monthOf([reported(present(...attended(first), there))], { locations })
    for (const hostId of ['h', 'other'])
      expect(of(facts, hostId)).toMatchObject({ state: 'blocked', problems: [['dossier-number-shared']] })
  })

  it('a month that is not over: days to come ask no answer yet', () => {
    const today = on(third)
    expect(ofChild({ stays: attended(first) }, { today })).toMatchObject({
      state: 'blocked',
      problems: [['month-not-over'], ['unregistered-day', second]],
    })
    expect(ofChild({ ...oneDay }, { today: on('2026-10-31') }).problems).toEqual([['month-not-over']])
    expect(ofChild({ ...oneDay }, { today: on('2026-11-01') }).problems).toEqual([])
  })

  it('absences without a presence are not sent', () => {
    const absences = [first, second, third, fourth].map((date) => absence(date, 'free'))
    expect(ofChild({ absences })).toMatchObject({ state: 'nothing', problems: [['no-presences']] })
  })

  it('a location without children has nothing to report, one that left is not asked', () => {
    const left = { ...location().opening, hostId: 'g', ...span('2020-01-01', '2026-09-30') }
    const locations = [location(), location([], { opening: left })]
    expect(reportMonth(monthOf([], { locations })).map(({ state }) => state)).toEqual(['nothing'])
  })
})
