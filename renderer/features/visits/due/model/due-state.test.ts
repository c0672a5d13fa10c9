import { describe, expect, it } from 'vitest'
import type { DueHost } from '../../visit-types.ts'
import { distanceWords, isInDueState, isPressing, toldReasons } from './due-state.ts'

const host: DueHost = {
  host: { id: 'h1', firstName: 'Els', lastName: 'Vandamme', city: 'Leiebeke' },
  startsOn: '2020-01-01',
  inQuarter: 0,
  norm: 1,
  reasons: [],
  shouldBeUnannounced: false,
  openActions: 2,
  overdueActions: 0,
}

describe('a host in the list of who is due', () => {
  it('is found under the chips that fit', () => {
    expect([isInDueState(host, 'all'), isInDueState(host, 'due')]).toEqual([true, false])
    expect(isInDueState({ ...host, reasons: ['due-soon'] }, 'due')).toBe(true)
    expect(isInDueState({ ...host, overdueActions: 1 }, 'actions')).toBe(true)
    expect(isInDueState(host, 'planned')).toBe(false)
  })

  it('is pressing when something is late, not when it is only near', () => {
    expect(isPressing(host)).toBe(false)
    expect(isPressing({ ...host, reasons: ['new', 'due-soon', 'incident'] })).toBe(false)
    expect(isPressing({ ...host, reasons: ['never'] })).toBe(true)
    expect(isPressing({ ...host, overdueActions: 1 })).toBe(true)
  })

  it('is not called late beside never visited', () => {
    expect(toldReasons(['never', 'overdue', 'incident'])).toEqual(['never', 'incident'])
    expect(toldReasons(['overdue', 'open-action'])).toEqual(['overdue', 'open-action'])
  })

  it.each([
    ['2026-10-29', '12 dagen te laat'],
    ['2026-11-09', '1 dag te laat'],
    ['2026-11-10', 'vandaag'],
    ['2026-11-11', 'nog 1 dag'],
    ['2026-12-31', 'nog 51 dagen'],
  ])('due on %s: %s', (dueOn, words) => expect(distanceWords(dueOn, '2026-11-10')).toBe(words))
})
