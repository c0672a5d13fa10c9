import { describe, expect, it } from 'vitest'
import { actedOn, afterKey, keptView, stretchedTo, toggled, untouched, type ListView } from './list-view.ts'

const lines = [{ id: 'g1', members: ['a', 'b'] }, { id: 'a' }, { id: 'b' }, { id: 'g2', members: ['c'] }, { id: 'c' }]
const at = (cursor: string, ...chosen: string[]): ListView => ({ cursor, anchor: cursor, chosen: new Set(chosen) })
const press = (view: ListView, key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
  afterKey(view, lines, { key, shiftKey: false, ctrlKey: false, ...held })

describe('the keys of a list', () => {
  it('go along rows and heads of groups, and stop at both ends', () => {
    expect(press(untouched, 'ArrowDown')?.cursor).toBe('g1')
    expect(press(at('b'), 'ArrowDown')?.cursor).toBe('g2')
    expect(press(at('g1'), 'ArrowUp')?.cursor).toBe('g1')
    expect(press(at('a'), 'End')?.cursor).toBe('c')
    expect(press(at('c'), 'ArrowDown')?.cursor).toBe('c')
  })

  it('choose with Space, a whole group at its head, and let go again', () => {
    expect(press(at('a'), ' ')?.chosen).toEqual(new Set(['a']))
    const group = press(at('g1', 'a'), ' ')
    expect(group?.chosen).toEqual(new Set(['a', 'b']))
    expect(press(group!, ' ')?.chosen).toEqual(new Set())
  })

  it('stretch with Shift over heads, and keep what was chosen', () => {
    const once = press(at('b', 'c'), 'ArrowUp', { shiftKey: true })
    expect(once).toEqual({ cursor: 'a', anchor: 'b', chosen: new Set(['c', 'b', 'a']) })
    expect(stretchedTo(at('a'), lines, 'c').chosen).toEqual(new Set(['a', 'b', 'c']))
  })

  it('take all with Ctrl A and nothing with Escape', () => {
    expect(press(at('a'), 'a', { ctrlKey: true })?.chosen).toEqual(new Set(['a', 'b', 'c']))
    expect(press(at('a', 'a', 'c'), 'Escape')?.chosen).toEqual(new Set())
  })

  it('leave keys that mean nothing to them', () => {
    for (const key of ['z', 'Enter', 'Escape', 'Tab']) expect(press(at('a'), key)).toBeUndefined()
    expect(press(at('a'), 'ArrowDown', { ctrlKey: true })).toBeUndefined()
  })
})

describe('what an action is about', () => {
  it('is what is chosen, in the order of the list', () => {
    expect(actedOn(toggled(at('b', 'c'), lines, 'a'), lines)).toEqual(['a', 'c'])
  })

  it('is the row or the group where the keys act while nothing is chosen', () => {
    expect(actedOn(at('b'), lines)).toEqual(['b'])
    expect(actedOn(at('g1'), lines)).toEqual(['a', 'b'])
    expect(actedOn(untouched, lines)).toEqual([])
  })
})

describe('when rows go', () => {
  const left = [{ id: 'g1', members: ['b'] }, { id: 'b' }, { id: 'g2', members: ['c'] }, { id: 'c' }]

  it('the keys act on the next row, or the one before when there is none', () => {
    expect(keptView(at('a', 'a', 'c'), lines, left)).toEqual(at('b', 'c'))
    expect(keptView(at('c'), lines, lines.slice(0, 3)).cursor).toBe('b')
    expect(keptView(at('c'), lines, []).cursor).toBeUndefined()
  })

  it('nothing changes for those that stay', () => {
    expect(keptView(at('b', 'b'), lines, left)).toEqual(at('b', 'b'))
  })
})
