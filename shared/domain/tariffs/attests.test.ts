import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { formatDate, parseDate } from '../calendar/date.ts'
import type { DatedSpan } from '../calendar/dated-span.ts'
import { attestGaps, attestOverlaps } from './attests.ts'

const span = (from: string, until?: string): DatedSpan => (until === undefined ? { from } : { from, until })

describe('attestGaps', () => {
  it.each<[string, DatedSpan, DatedSpan[], DatedSpan[]]>([
    ['none at all', span('2026-03-01'), [], [span('2026-03-01')]],
    ['covered', span('2026-03-01', '2026-06-30'), [span('2026-01-01')], []],
    ['covered by two that meet', span('2026-03-01'), [span('2026-05-01'), span('2026-01-01', '2026-04-30')], []],
    ['before the first', span('2026-03-01'), [span('2026-03-02')], [span('2026-03-01', '2026-03-01')]],
    [
      'between two and after the last',
      span('2026-03-01', '2026-12-31'),
      [span('2026-01-01', '2026-04-30'), span('2026-06-01', '2026-09-30')],
      [span('2026-05-01', '2026-05-31'), span('2026-10-01', '2026-12-31')],
    ],
    [
      'attests of another time',
      span('2026-03-01', '2026-03-31'),
      [span('2025-01-01', '2026-02-28'), span('2026-04-01')],
      [span('2026-03-01', '2026-03-31')],
    ],
    ['after the last, open-ended', span('2026-03-01'), [span('2026-01-01', '2026-09-30')], [span('2026-10-01')]],
  ])('%s', (_name, period, attests, gaps) => expect(attestGaps(period, attests)).toEqual(gaps))

  it('are exactly the days of the agreement that no attest holds', () => {
    const first = parseDate('2026-01-01')
    const piece = fc.record({
      from: fc.nat(30),
      length: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
    })
    const asSpan = ({ from, length }: { from: number; length: number | undefined }): DatedSpan =>
      span(formatDate(first + from), length === undefined ? undefined : formatDate(first + from + length - 1))
    const holds = (spans: readonly DatedSpan[], date: string) =>
      spans.some(({ from, until }) => from <= date && (until === undefined || date <= until))
    fc.assert(
      fc.property(piece, fc.array(piece, { maxLength: 5 }), (one, others) => {
        const [agreement, attests] = [asSpan(one), others.map(asSpan)]
        const gaps = attestGaps(agreement, attests)
        for (let day = first - 1; day <= first + 60; day += 1) {
          const date = formatDate(day)
          expect(holds(gaps, date)).toBe(holds([agreement], date) && !holds(attests, date))
        }
      }),
      fixedSeed,
    )
  })
})

describe('attestOverlaps', () => {
  const stored = [
    { id: 't1', ...span('2025-01-01', '2025-12-31') },
    { id: 't2', ...span('2026-01-01') },
  ]

  it('closes the one that runs on into the new one', () => {
    expect(attestOverlaps(stored, span('2026-10-01'))).toEqual({
      closes: { id: 't2', from: '2026-01-01', until: '2026-09-30' },
      overlaps: [],
    })
    expect(attestOverlaps(stored, span('2025-12-31', '2025-12-31')).closes).toEqual({
      id: 't1',
      from: '2025-01-01',
      until: '2025-12-30',
    })
  })

  it('names those that begin with the new one or after it', () => {
    expect(attestOverlaps(stored, span('2026-01-01'))).toEqual({ overlaps: [{ id: 't2', from: '2026-01-01' }] })
    expect(attestOverlaps(stored, span('2025-10-01'))).toEqual({
      closes: { id: 't1', from: '2025-01-01', until: '2025-09-30' },
      overlaps: [{ id: 't2', from: '2026-01-01' }],
    })
    expect(attestOverlaps(stored, span('2024-01-01', '2025-01-01'))).toEqual({
      overlaps: [{ id: 't1', from: '2025-01-01', until: '2025-12-31' }],
    })
  })

  it('passes over the one being changed, and what only touches', () => {
    expect(attestOverlaps(stored, span('2026-10-01'), 't2')).toEqual({ overlaps: [] })
    expect(attestOverlaps(stored.slice(0, 1), span('2026-01-01'))).toEqual({ overlaps: [] })
  })
})
