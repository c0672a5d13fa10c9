import { describe, expect, it } from 'vitest'
import { attestRows } from './attest-rows.ts'

const attest = (id: string, from: string, until?: string, contractHolderId = 'p1') => ({
  id,
  version: 1,
  contractHolderId,
  kind: 'income' as const,
  from,
  ...(until !== undefined && { until }),
  dayCents: 1837,
})
const agreement = { contractHolderId: 'p1', startsOn: '2026-01-05' }

/** Rows as short words. */
function told(file: Parameters<typeof attestRows>[0], holder = 'p1'): string[] {
  return attestRows(file, holder).map((row) =>
    row.kind === 'gap'
      ? `gap ${row.from} ${row.until ?? ''}`.trim()
      : `${row.tariff.id}${row.isOverlapping ? ' overlaps' : ''}`,
  )
}

describe('the attests of a contract holder', () => {
  it('stand between the days of care that have none, latest first', () => {
    const tariffs = [attest('a', '2026-01-05', '2026-06-30'), attest('b', '2026-08-01', '2026-12-31')]
    expect(told({ tariffs, agreements: [agreement] })).toEqual([
      'gap 2027-01-01',
      'b',
      'gap 2026-07-01 2026-07-31',
      'a',
    ])
  })

  it('have no gap before the care and after it', () => {
    const tariffs = [attest('a', '2026-03-01', '2026-04-30')]
    const agreements = [{ ...agreement, startsOn: '2026-03-01', endsOn: '2026-04-30' }]
    expect(told({ tariffs, agreements })).toEqual(['a'])
  })

  it('say where they run over one another', () => {
    const tariffs = [
      attest('a', '2026-01-01', '2026-06-30'),
      attest('b', '2026-06-30'),
      attest('c', '2025-01-01', '2025-12-31'),
    ]
    expect(told({ tariffs, agreements: [agreement] })).toEqual(['b overlaps', 'a overlaps', 'c'])
  })

  it('are apart for co-parents', () => {
    const tariffs = [attest('a', '2026-01-05'), attest('z', '2026-01-05', undefined, 'p2')]
    const agreements = [agreement, { ...agreement, contractHolderId: 'p2' }]
    expect(told({ tariffs, agreements })).toEqual(['a'])
    expect(told({ tariffs, agreements }, 'p2')).toEqual(['z'])
    expect(told({ tariffs: [], agreements }, 'p2')).toEqual(['gap 2026-01-05'])
  })

  it('name the days that two agreements lack once', () => {
    expect(told({ tariffs: [], agreements: [agreement, agreement] })).toEqual(['gap 2026-01-05'])
  })
})
