import { describe, expect, it } from 'vitest'
import type { SessionEntry } from '../training-types.ts'
import { orderSessions } from './order-sessions.ts'

function entry(id: string, changes: Partial<SessionEntry> = {}): SessionEntry {
  return {
    id,
    version: 1,
    record: { id, title: `Sessie ${id}`, date: `2026-11-0${id}`, minutes: 60, place: 'Zaal' },
    attendees: [],
    isOver: true,
    coming: 0,
    unmarked: 0,
    withoutCertificate: 0,
    ...changes,
  }
}

// By date, as the service gives them.
const entries = [
  entry('1'),
  entry('2', { unmarked: 1 }),
  entry('3', { withoutCertificate: 2 }),
  entry('4'),
  entry('5', { isOver: false }),
  entry('6', { isOver: false, withoutCertificate: 1 }),
]
const idsOf = (ordered: ReturnType<typeof orderSessions>) =>
  Object.values(ordered).map((list) => list.map(({ id }) => id).join(''))

describe('sessions', () => {
  it('that are not finished come first, then what comes, then what is past', () => {
    expect(idsOf(orderSessions(entries, { chip: 'all', filter: '' }))).toEqual(['32', '56', '41'])
  })

  it('are narrowed by chip and words', () => {
    expect(idsOf(orderSessions(entries, { chip: 'todo', filter: '' }))).toEqual(['32', '', ''])
    expect(idsOf(orderSessions(entries, { chip: 'coming', filter: 'zaal 6' }))).toEqual(['', '6', ''])
    expect(idsOf(orderSessions(entries, { chip: 'all', filter: 'elders' }))).toEqual(['', '', ''])
  })
})
