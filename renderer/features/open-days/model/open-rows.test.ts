import { describe, expect, it } from 'vitest'
import type { OpenAnswer } from '../open-days-types.ts'
import { absentWith, asPlanned, inverse } from './answer-cells.ts'
import { isInView } from './narrowed.ts'
import { openGroups } from './open-groups.ts'
import { countOpen, openRows } from './open-rows.ts'
import { reasonsOn } from './reasons.ts'

const person = (id: string, lastName: string) => ({ id, firstName: 'Lou', lastName })
const nine = { from: '08:00', until: '17:00' }
const early = { from: '07:00', until: '08:00' }
const answer: OpenAnswer = {
  until: '2026-11-09',
  agreements: [
    {
      agreementId: 'a1',
      childId: 'c1',
      contractHolderId: 'p1',
      hostId: 'h2',
      days: [{ slots: [nine], dates: ['2026-11-09', '2026-11-02'] }],
    },
    {
      agreementId: 'a2',
      childId: 'c2',
      contractHolderId: 'p2',
      hostId: 'h1',
      days: [{ slots: [nine], present: [early], dates: ['2026-10-01'] }],
    },
  ],
  children: [person('c1', 'Zwart'), person('c2', 'Aerts')],
  hosts: [person('h1', 'Wit'), person('h2', 'Blauw')],
  contractHolders: [person('p1', 'Groen'), person('p2', 'Rood')],
  absenceReasons: [],
}
const rows = openRows(answer, '2026-11-10')
const told = (by: Parameters<typeof openGroups>[1]) =>
  openGroups(rows, by).map(({ title, rows: own }) => `${title}: ${own.map(({ date }) => date.slice(5)).join(' ')}`)

describe('open days in the list', () => {
  it('are one row a day with its age, by date', () => {
    expect(rows.map(({ id, age }) => [id, age])).toEqual([
      ['a2 2026-10-01', 40],
      ['a1 2026-11-02', 8],
      ['a1 2026-11-09', 1],
    ])
    expect(countOpen(answer)).toBe(3)
  })

  it('stand together by host, family or age', () => {
    expect(told('onthaalouder')).toEqual(['Lou Blauw: 11-02 11-09', 'Lou Wit: 10-01'])
    expect(told('gezin')).toEqual(['Lou Groen: 11-02 11-09', 'Lou Rood: 10-01'])
    expect(told('ouderdom')).toEqual(['Ouder dan 31 dagen: 10-01', '8 tot 14 dagen: 11-02', 'Tot 7 dagen: 11-09'])
  })

  it('are narrowed by the address', () => {
    const idsIn = (search: Parameters<typeof isInView>[0]) => rows.filter((row) => isInView(search, row)).length
    expect([
      idsIn({}),
      idsIn({ maand: '2026-11' }),
      idsIn({ maand: '2026-11', gezin: 'p2' }),
      idsIn({ bij: 'h1' }),
    ]).toEqual([3, 2, 0, 1])
  })
})

describe('answers', () => {
  it('as planned are the hours of the plan, beside what stands there already', () => {
    expect(asPlanned(rows)[0]).toEqual({
      childId: 'c2',
      hostId: 'h1',
      date: '2026-10-01',
      looked: { stays: [early] },
      value: { stays: [early, nine] },
    })
  })

  it('of absence are said once a day, and know what the reason means on that date', () => {
    const twice = rows.flatMap((row) => [row, { ...row, host: person('h9', 'Ander') }])
    const own = ['2026-01-01', '2026-11-01'].map((from, index) => ({
      id: 'leave',
      from,
      name: 'Ouderschapsverlof',
      kind: 'other' as const,
      key: 'o',
      billing: index === 0 ? ('free' as const) : ('charged' as const),
      isJustified: true,
      needsDocument: false,
      isActive: true,
    }))
    const leave = reasonsOn(
      own,
      rows.map(({ date }) => date),
    ).find(({ id }) => id === 'leave')
    expect(absentWith(twice, (date) => leave?.on(date)).map(({ value }) => value.absence)).toEqual([
      { reason: 'other', reasonId: 'leave', ruling: 'free' },
      { reason: 'other', reasonId: 'leave', ruling: 'charged' },
      { reason: 'other', reasonId: 'leave', ruling: 'charged' },
    ])
  })

  it('are offered only with reasons that are in force on all of the days', () => {
    const later = [
      {
        id: 'new',
        from: '2026-11-01',
        name: 'Nieuw',
        kind: 'other' as const,
        billing: 'free' as const,
        isJustified: true,
        needsDocument: false,
        isActive: true,
      },
    ]
    const ids = (...dates: string[]) => reasonsOn(later, dates).map(({ id }) => id)
    expect(ids('2026-11-02')).toEqual(['illness', 'holiday', 'other', 'new'])
    expect(ids('2026-10-01', '2026-11-02')).toEqual(['illness', 'holiday', 'other'])
    expect(ids()).toEqual([])
  })

  it('are taken back by what stood there', () => {
    const cells = asPlanned(rows)
    expect(inverse(inverse(cells))).toEqual(cells)
    expect(inverse(cells)[0]).toMatchObject({ looked: { stays: [early, nine] }, value: { stays: [early] } })
  })
})
