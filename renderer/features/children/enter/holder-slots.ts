import { create } from 'zustand'

/** Who is to be a contract holder of a new child: nobody yet, somebody being entered, or somebody known. */
export type HolderSlot = { kind: 'open' } | { kind: 'new'; typed: string } | { kind: 'known'; id: string }

type Store = {
  /** One, or two for co-parents. */
  slots: readonly HolderSlot[]
  put(index: number, slot: HolderSlot): void
  addSecond(): void
  removeSecond(): void
  clear(): void
}

const open: HolderSlot = { kind: 'open' }

/** The contract holders of the child that is being entered: kept while the screen is left, like the drafts beside them. */
export const useHolderSlots = create<Store>()((set) => ({
  slots: [open],
  put: (index, slot) => set(({ slots }) => ({ slots: slots.map((other, at) => (at === index ? slot : other)) })),
  addSecond: () => set(({ slots }) => ({ slots: [...slots.slice(0, 1), open] })),
  removeSecond: () => set(({ slots }) => ({ slots: slots.slice(0, 1) })),
  clear: () => set({ slots: [open] }),
}))

/** The ids of those who are known, in order; an open second place is nobody. */
export function knownHolders(slots: readonly HolderSlot[]): string[] {
  return slots.flatMap((slot) => (slot.kind === 'known' ? [slot.id] : []))
}

/** What comes next when a child is kept: its first contract holder is missing, one is to be kept before it, or the child itself. */
export function nextStep(
  slots: readonly HolderSlot[],
): { kind: 'missing' } | { kind: 'holder'; index: number } | { kind: 'child' } {
  const index = slots.findIndex((slot) => slot.kind === 'new')
  if (slots[0]?.kind === 'open') return { kind: 'missing' }
  return index < 0 ? { kind: 'child' } : { kind: 'holder', index }
}
