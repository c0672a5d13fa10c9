import { describe, expect, it } from 'vitest'
import { atRest, pressKey, type PickerState } from './picker-state.ts'

const open = (active: number): PickerState => ({ typed: 'a', isOpen: true, active })

describe('keys in a field that finds somebody', () => {
  it('open the list, go along it and round', () => {
    expect(pressKey(atRest, 'ArrowDown', 3)).toEqual({ ...atRest, isOpen: true })
    expect(pressKey(open(0), 'ArrowDown', 3)).toEqual(open(1))
    expect(pressKey(open(2), 'ArrowDown', 3)).toEqual(open(0))
    expect(pressKey(open(0), 'ArrowUp', 3)).toEqual(open(2))
    expect(pressKey(open(0), 'ArrowDown', 0)).toEqual(open(0))
  })

  it('take the active entry, where there is one', () => {
    expect(pressKey(open(1), 'Enter', 3)).toBe('take')
    expect(pressKey(open(0), 'Enter', 0)).toEqual(open(0))
  })

  it('go back to who was chosen', () => expect(pressKey(open(1), 'Escape', 3)).toEqual(atRest))

  it('keep their meaning otherwise', () => {
    expect(['Enter', 'Escape', 'x'].map((key) => pressKey(atRest, key, 3))).toEqual([undefined, undefined, undefined])
    expect(pressKey(open(0), 'Home', 3)).toBeUndefined()
  })
})
