import { describe, expect, it } from 'vitest'
import { groupTimeline, type TimelineEntry } from './group-timeline.ts'
import { matchesFilter } from './matches-filter.ts'
import { nextRow } from './next-row.ts'
import { sortRows } from './sort-rows.ts'
import { stepOutline } from './step-outline.ts'
import type { Column, TableItem } from './table-types.ts'
import { axisAround, percentOnAxis, standardAxis } from './time-axis.ts'

describe('the instant filter', () => {
  it('finds every word anywhere, whatever its case and accents', () => {
    expect(matchesFilter('fe', ['Fé', 'Naessens'])).toBe(true)
    expect(matchesFilter('wuy kat', ['Katrien', 'Wuyts'])).toBe(true)
    expect(matchesFilter('SAHIN', ['Ayşe', 'Şahin'])).toBe(true)
    expect(matchesFilter('wuyts x', ['Katrien', 'Wuyts', undefined])).toBe(false)
    expect(matchesFilter('  ', ['Katrien'])).toBe(true)
  })

  it('can look at the starts of words only', () => {
    expect(matchesFilter('tri', ['Katrien'], 'start')).toBe(false)
    expect(matchesFilter('wuy', ['Katrien Wuyts'], 'start')).toBe(true)
  })
})

describe('keys in a list', () => {
  const items: TableItem<null>[] = [
    { id: 'g1', group: {} },
    { id: 'a', row: null },
    { id: 'b', row: null },
    { id: 'g2', group: {} },
    { id: 'c', row: null },
  ]

  it('steps over the heads of groups and stays within the list', () => {
    expect(nextRow(items, 2, 'ArrowDown')).toBe('c')
    expect(nextRow(items, 4, 'ArrowUp')).toBe('b')
    expect(nextRow(items, 4, 'ArrowDown')).toBe('c')
    expect(nextRow(items, 1, 'ArrowUp')).toBe('a')
    expect(nextRow(items, 1, 'End')).toBe('c')
    expect(nextRow(items, 4, 'Home')).toBe('a')
    expect(nextRow(items, 1, 'PageDown')).toBe('c')
  })

  it('starts from the edge when nothing is chosen, and leaves other keys alone', () => {
    expect(nextRow(items, -1, 'ArrowDown')).toBe('a')
    expect(nextRow(items, -1, 'ArrowUp')).toBe('c')
    expect(nextRow(items, 1, 'x')).toBeUndefined()
    expect(nextRow([], -1, 'ArrowDown')).toBeUndefined()
  })
})

describe('sorting', () => {
  const columns: Column<{ name: string; peak: number }>[] = [
    { id: 'name', header: '', sortBy: (row) => row.name, cell: () => null },
    { id: 'peak', header: '', sortBy: (row) => row.peak, cell: () => null },
    { id: 'none', header: '', cell: () => null },
  ]
  const rows = [
    { name: 'Şahin', peak: 10 },
    { name: 'Amezian', peak: 9 },
    { name: 'évrard', peak: 9 },
  ]
  const names = (column: string, isDescending = false) =>
    sortRows(rows, columns, { column, isDescending }).map((row) => row.name)

  it('sorts texts as a reader does and numbers by value, and keeps the places of equals', () => {
    expect(names('name')).toEqual(['Amezian', 'évrard', 'Şahin'])
    expect(names('peak')).toEqual(['Amezian', 'évrard', 'Şahin'])
    expect(names('peak', true)).toEqual(['Şahin', 'Amezian', 'évrard'])
    expect(names('none')).toEqual(['Şahin', 'Amezian', 'évrard'])
  })
})

describe('timeline', () => {
  const entry = (date: string): TimelineEntry => ({
    id: date,
    date,
    icon: (() => null) as never,
    title: '',
    detail: '',
  })

  it('puts what is planned first, soonest on top, then the past, latest on top', () => {
    const entries = ['2026-10-19', '2026-12-01', '2026-11-09', '2026-11-19'].map(entry)
    const { groups, plannedHidden } = groupTimeline(entries, '2026-11-09')
    expect(
      groups.map((group) => [group.month, group.isPlanned, group.entries.map(({ date }) => date.slice(8))]),
    ).toEqual([
      ['2026-11', true, ['19']],
      ['2026-12', true, ['01']],
      ['2026-11', false, ['09']],
      ['2026-10', false, ['19']],
    ])
    expect(plannedHidden).toBe(0)
  })

  it('folds what is planned beyond a number', () => {
    const entries = ['2026-12-01', '2026-12-02', '2026-12-03'].map(entry)
    const { groups, plannedHidden } = groupTimeline(entries, '2026-11-09', 2)
    expect(groups[0]?.entries).toHaveLength(2)
    expect(plannedHidden).toBe(1)
  })
})

describe('the time axis', () => {
  it('is 06:30–18:30, wider only where a time lies outside it', () => {
    expect(axisAround([{ from: 480, until: 1020 }])).toEqual(standardAxis)
    expect(axisAround([{ from: 375, until: 1130 }])).toEqual({ from: 360, until: 1140 })
    expect(percentOnAxis(standardAxis, 750)).toBe(50)
    expect(percentOnAxis(standardAxis, 0)).toBe(0)
  })

  it('draws steps that touch without falling to the ground between them', () => {
    const steps = [
      { from: 450, until: 480, count: 2 },
      { from: 480, until: 510, count: 3 },
      { from: 600, until: 660, count: 1 },
    ]
    expect(stepOutline(steps, standardAxis, 8.5)).toBe('M0 8.5H60V6.5H90H90V5.5H120V8.5H210V7.5H270V8.5H720Z')
    expect(stepOutline([], standardAxis, 8.5)).toBe('M0 8.5V8.5H720Z')
  })
})
