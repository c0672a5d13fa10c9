import { beforeEach, describe, expect, it } from 'vitest'
import { knownHolders, nextStep, useHolderSlots, type HolderSlot } from './holder-slots.ts'

const open: HolderSlot = { kind: 'open' }
const fresh: HolderSlot = { kind: 'new', typed: 'An' }
const known: HolderSlot = { kind: 'known', id: 'p1' }

describe('what comes next when a child is kept', () => {
  it.each<[HolderSlot[], ReturnType<typeof nextStep>]>([
    [[open], { kind: 'missing' }],
    [[open, fresh], { kind: 'missing' }],
    [[fresh], { kind: 'holder', index: 0 }],
    [[fresh, fresh], { kind: 'holder', index: 0 }],
    [[known, fresh], { kind: 'holder', index: 1 }],
    [[known], { kind: 'child' }],
    // A second place that was left open is nobody.
    [[known, open], { kind: 'child' }],
  ])('after %j', (slots, step) => expect(nextStep(slots)).toEqual(step))
})

describe('the contract holders of a child that is being entered', () => {
  beforeEach(() => useHolderSlots.getState().clear())
  const { put, addSecond, removeSecond } = useHolderSlots.getState()
  const slots = () => useHolderSlots.getState().slots

  it('are one, or two for co-parents', () => {
    put(0, known)
    addSecond()
    addSecond()
    put(1, { kind: 'known', id: 'p2' })
    expect(knownHolders(slots())).toEqual(['p1', 'p2'])
    removeSecond()
    expect(slots()).toEqual([known])
  })

  it('are known one by one', () => {
    addSecond()
    put(0, fresh)
    put(1, fresh)
    expect(knownHolders(slots())).toEqual([])
    put(0, known)
    expect(slots()).toEqual([known, fresh])
    expect(nextStep(slots())).toEqual({ kind: 'holder', index: 1 })
  })
})
