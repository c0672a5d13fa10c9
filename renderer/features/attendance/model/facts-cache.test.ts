import { describe, expect, it } from 'vitest'
import { factsCache } from './facts-cache.ts'
import { rowCache } from './row-cache.ts'
import { october } from './testing/sample-child.ts'

const records = (hour: string, used: number) => ({
  children: [{ id: 'c' }, { id: 'd' }],
  agreements: ['c', 'd'].map((childId) => ({
    id: `a${childId}`,
    childId,
    contractHolderId: 'p',
    hostId: 'h',
    startsOn: '2025-01-01',
    freeHalfDaysUsed: [{ year: 2026, halfDays: childId === 'd' ? used : 0 }],
  })),
  carePlans: [],
  extraDays: [],
  tariffs: [],
  attendance: [{ childId: 'c', hostId: 'h', date: '2026-10-05', stays: [{ from: '08:00', until: hour }] }],
  absences: [],
  substitutions: [],
})

describe('facts that are asked again', () => {
  it('are the same while nothing of the child changed, and so is its row', () => {
    const [factsOf, rowOf, frame] = [factsCache(), rowCache(), october()]
    const first = factsOf(records('12:00', 0))
    const again = factsOf(records('12:00', 0))
    const later = factsOf(records('13:00', 0))
    const other = factsOf(records('13:00', 1))
    expect([again.get('c') === first.get('c'), later.get('c') === first.get('c')]).toEqual([true, false])
    expect([later.get('d') === first.get('d'), other.get('d') === first.get('d')]).toEqual([true, false])

    const facts = first.get('c')
    if (!facts) throw new Error('the child is there')
    const row = rowOf(facts, undefined, frame)
    const cell = { stays: [{ from: '08:00', until: '17:00' }] }
    expect(rowOf(facts, undefined, frame)).toBe(row)
    const typed = rowOf(facts, new Map([['2026-10-05', cell]]), frame)
    expect(typed.row.totals.hostCents).toBe(2815)
    expect(rowOf(facts, new Map([['2026-10-05', cell]]), frame)).toBe(typed)
  })
})
