import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../../tests/support/fixed-seed.ts'
import { isSame, settleDraft, toRecord } from './draft.ts'
import { putAt, valueAt } from './path.ts'
import { anyRecord } from './testing/any-record.ts'

const typed = (kind: string, text: string) => ({ typed: kind, text })

describe('the record of a draft', () => {
  it('is the record itself while nothing is typed', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(toRecord(record)).toEqual({ record, faults: [] })
      }),
      fixedSeed,
    )
  })

  it('reads typed texts, leaves out what is blank and names what stands for no value', () => {
    const draft = {
      firstName: typed('text', ' Els '),
      phone: typed('text', ' '),
      email: undefined,
      licence: [{ from: typed('date', '1/3/26'), until: typed('date', '31/2/2026'), maxPresent: typed('whole', '8') }],
      mandate: { reference: typed('text', ''), signedOn: undefined },
    }
    expect(toRecord(draft)).toEqual({
      record: { firstName: 'Els', licence: [{ from: '2026-03-01', maxPresent: 8 }] },
      faults: [{ path: 'licence[0].until', code: 'invalid-date' }],
    })
  })

  it('keeps an empty row, so that paths keep their index', () => {
    expect(toRecord({ licence: [{}, { from: '2026-01-01' }] }).record).toEqual({
      licence: [{}, { from: '2026-01-01' }],
    })
  })

  it('stays the same when its texts are settled', () => {
    const draft = { from: typed('date', '1/3/26'), until: typed('date', 'x'), rows: [typed('cents', '5')] }
    expect(settleDraft(draft)).toEqual({ from: '2026-03-01', until: typed('date', 'x'), rows: [500] })
    expect(toRecord(settleDraft(draft))).toEqual(toRecord(draft))
  })
})

describe('two records that say the same', () => {
  it.each([
    [{ a: undefined, b: 1 }, { b: 1 }, true],
    [{ a: [] }, {}, true],
    [{ a: { b: undefined } }, {}, true],
    [{ a: [{}] }, {}, false],
    [{ a: 0 }, {}, false],
    [{ a: false }, {}, false],
    [{ a: null }, {}, false],
    [{ a: '' }, {}, false],
    [{ a: [1, 2] }, { a: [2, 1] }, false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(isSame(one, other)).toBe(same)
    expect(isSame(other, one)).toBe(same)
  })
})

describe('a place in a draft', () => {
  it('is written and read back, and nothing else changes', () => {
    const record = { name: 'a', licence: [{ from: 'x' }, { from: 'y', until: 'z' }] }
    const written = putAt(record, 'licence[1].from', 'w')
    expect(written).toEqual({ name: 'a', licence: [{ from: 'x' }, { from: 'w', until: 'z' }] })
    expect(valueAt(written, 'licence[1].from')).toBe('w')
    expect(record.licence[1]?.from).toBe('y')
    expect(valueAt(written, 'licence[0]')).toBe(record.licence[0])
  })

  it('is made on the way, and its key goes with undefined', () => {
    expect(putAt({}, 'mandate.signedOn', '2026-01-01')).toEqual({ mandate: { signedOn: '2026-01-01' } })
    expect(putAt({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 })
    expect(Object.keys(putAt({ a: 1, b: 2, c: 3 }, 'b', 4) as object)).toEqual(['a', 'b', 'c'])
  })

  it('is not found in what is no part, nor among what every object has', () => {
    expect(valueAt({ a: 'text' }, 'a.length')).toBeUndefined()
    expect(valueAt({}, 'constructor')).toBeUndefined()
    expect(valueAt({ a: [1] }, 'a.length')).toBeUndefined()
  })
})
