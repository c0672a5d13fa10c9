import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../../tests/support/fixed-seed.ts'
import { isSame } from './draft.ts'
import { mergeRecords, type Merge } from './merge-records.ts'
import { isList, isRecord } from './path.ts'
import { anyRecord } from './testing/any-record.ts'

const three = [anyRecord, anyRecord, anyRecord] as const

/** A record with its lists in one order, because merging promises none for rows that both sides added. */
function inOrder(value: unknown): unknown {
  if (isList(value)) return value.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  )
}

/** Every leaf with the keys that lead to it; a row is known by its id, or by all that is in it. */
function leavesOf(value: unknown, path = ''): [path: string, leaf: string][] {
  if (isList(value))
    return value.flatMap((row) =>
      isRecord(row) && 'id' in row
        ? leavesOf(row, `${path}[${String(row['id'])}]`)
        : [[path, JSON.stringify(inOrder(row))]],
    )
  if (isRecord(value))
    return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`))
  return [[path, JSON.stringify(value)]]
}

const has = (leaves: [string, string][], [path, leaf]: [string, string]): boolean =>
  leaves.some(([otherPath, otherLeaf]) => path === otherPath && leaf === otherLeaf)

function isKept(merge: Merge, side: 'mine' | 'theirs', leaf: [string, string]): boolean {
  return (
    has(leavesOf(merge.record), leaf) || merge.clashes.some((clash) => has(leavesOf(clash[side], clash.path), leaf))
  )
}

describe('merging two changes of a record', () => {
  it('takes mine where nothing of theirs changed, and theirs where nothing of mine did', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (base, changed) => {
        expect(mergeRecords(base, changed, base)).toEqual({ record: changed, clashes: [] })
        expect(mergeRecords(base, base, changed)).toEqual({ record: changed, clashes: [] })
        expect(mergeRecords(base, changed, changed)).toEqual({ record: changed, clashes: [] })
      }),
      fixedSeed,
    )
  })

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(...three, (base, mine, theirs) => {
        const one = mergeRecords(base, mine, theirs, () => 'theirs')
        const other = mergeRecords(base, theirs, mine, () => 'mine')
        expect(isSame(inOrder(one.record), inOrder(other.record))).toBe(true)
        expect(one.clashes.map((clash) => clash.path).sort()).toEqual(other.clashes.map((clash) => clash.path).sort())
      }),
      fixedSeed,
    )
  })

  it('loses nothing that either side put in', () => {
    fc.assert(
      fc.property(...three, (base, mine, theirs) => {
        const merge = mergeRecords(base, mine, theirs)
        const before = leavesOf(base)
        for (const [side, record] of [
          ['mine', mine],
          ['theirs', theirs],
        ] as const)
          for (const leaf of leavesOf(record))
            if (!has(before, leaf)) expect([leaf, isKept(merge, side, leaf)]).toEqual([leaf, true])
      }),
      fixedSeed,
    )
  })

  it('keeps nothing that a side took away, unless it clashes', () => {
    fc.assert(
      fc.property(...three, (base, mine, theirs) => {
        const merge = mergeRecords(base, mine, theirs)
        const [left, right] = [leavesOf(mine), leavesOf(theirs)]
        for (const leaf of leavesOf(merge.record))
          if (!has(left, leaf) || !has(right, leaf)) {
            const isNew = !has(leavesOf(base), leaf)
            const isClash = merge.clashes.some((clash) => leaf[0].startsWith(clash.path))
            expect([leaf, isNew || isClash]).toEqual([leaf, true])
          }
      }),
      fixedSeed,
    )
  })

  it('holds the side that is chosen at every clash', () => {
    fc.assert(
      fc.property(...three, (base, mine, theirs) => {
        const all = mergeRecords(base, mine, theirs, () => 'mine')
        for (const leaf of leavesOf(mine))
          if (!has(leavesOf(base), leaf)) expect([leaf, has(leavesOf(all.record), leaf)]).toEqual([leaf, true])
      }),
      fixedSeed,
    )
  })
})

describe('a clash', () => {
  const base = {
    phone: '1',
    email: 'a',
    licence: [{ from: '2020', maxPresent: 8 }],
    contacts: [
      { id: 'p', name: 'An', phone: '1' },
      { id: 'q', name: 'Bo' },
    ],
  }

  it('is one key that both changed; what only one changed goes together', () => {
    const mine = { ...base, phone: '2', email: 'b' }
    const theirs = { ...base, phone: '3', city: 'Leiebeke' }
    expect(mergeRecords(base, mine, theirs)).toEqual({
      record: { ...base, phone: '3', email: 'b', city: 'Leiebeke' },
      clashes: [{ path: 'phone', base: '1', mine: '2', theirs: '3' }],
    })
    expect(mergeRecords(base, mine, theirs, () => 'mine').record).toEqual({
      ...base,
      phone: '2',
      email: 'b',
      city: 'Leiebeke',
    })
  })

  it('in a row with an id names the row, not its index', () => {
    const mine = { ...base, contacts: [{ id: 'p', name: 'An', phone: '2' }] }
    const theirs = {
      ...base,
      contacts: [
        { id: 'q', name: 'Bo' },
        { id: 'p', name: 'Anna', phone: '3' },
      ],
    }
    const { record, clashes } = mergeRecords(base, mine, theirs)
    expect(clashes).toEqual([{ path: 'contacts[p].phone', base: '1', mine: '2', theirs: '3' }])
    expect(record).toEqual({ ...base, contacts: [{ id: 'p', name: 'Anna', phone: '3' }] })
  })

  it('is a row that one took away and the other changed', () => {
    const mine = { ...base, contacts: [{ id: 'q', name: 'Bo' }] }
    const theirs = {
      ...base,
      contacts: [
        { id: 'p', name: 'Anna', phone: '1' },
        { id: 'q', name: 'Bo' },
      ],
    }
    const { clashes } = mergeRecords(base, mine, theirs)
    expect(clashes.map(({ path, mine: left }) => [path, left])).toEqual([['contacts[p]', undefined]])
    expect(mergeRecords(base, mine, theirs, () => 'mine').record).toEqual(mine)
  })

  it('in a list without ids is the whole list when both changed the same row; added rows go together', () => {
    const put = (...licence: { from: string; maxPresent: number }[]) => ({ ...base, licence })
    const first = { from: '2020', maxPresent: 8 }
    expect(
      mergeRecords(base, put({ ...first, maxPresent: 7 }), put({ ...first, maxPresent: 6 })).clashes.map((c) => c.path),
    ).toEqual(['licence'])
    expect(
      mergeRecords(base, put(first, { from: '2026', maxPresent: 7 }), put({ from: '2019', maxPresent: 4 }, first)),
    ).toEqual({
      record: put(first, { from: '2026', maxPresent: 7 }, { from: '2019', maxPresent: 4 }),
      clashes: [],
    })
  })

  it('is none where one took a row away and the other put the same row in once more', () => {
    const row = { from: 'a' }
    const merged = (mine: object[], theirs: object[]) =>
      mergeRecords({ licence: [row] }, { licence: mine }, { licence: theirs })
    expect(merged([], [row, row])).toEqual({ record: { licence: [row] }, clashes: [] })
    expect(merged([row, { from: 'b' }, { from: 'c' }], [row, { from: 'b' }])).toEqual({
      record: { licence: [row, { from: 'b' }, { from: 'c' }] },
      clashes: [],
    })
  })

  it('is not looked for inside a text that is being typed', () => {
    const mine = { ...base, phone: { typed: 'text', text: '2' } }
    expect(mergeRecords(base, mine, { ...base, phone: '3' }).clashes).toEqual([
      { path: 'phone', base: '1', mine: { typed: 'text', text: '2' }, theirs: '3' },
    ])
  })
})
