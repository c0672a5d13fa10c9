import { createSpotlight } from '@mantine/spotlight'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Found } from './use-found.ts'

/** The palette's own state, and what opens and closes it. */
export const [paletteStore, palette] = createSpotlight()

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.palette-list [data-action]')]
const chosenAt = (): number => rows().findIndex((row) => row.hasAttribute('data-selected'))

/**
 * Keeps the chosen row where it is while answers join below it, and chooses the first when there was none. Enter waits for an answer that
 * is on its way, so that a number that was pasted opens at once; Tab goes to the first row of the next group.
 */
export function useSteadyChoice({ awaits }: Found, query: string): (event: KeyboardEvent) => void {
  const waits = useRef(false)
  useEffect(() => {
    if (query.trim() === '') return
    const at = chosenAt()
    if (at === -1) {
      choose(0)
    } else tellPlace(at)
    if (awaits !== undefined || !waits.current) return
    waits.current = false
    rows()[chosenAt()]?.click()
  })

  return (event) => {
    if (event.key === 'Tab') {
      event.preventDefault()
      chooseGroup(event.shiftKey ? -1 : 1)
    }
    const chosen = rows()[chosenAt()]
    const isOld = awaits === 'people' || (awaits === 'more' && chosen?.dataset['late'] !== 'false')
    waits.current = event.key === 'Enter' && isOld
    // What was found for the letters before is not what is meant now.
    if (waits.current) chosen?.removeAttribute('data-selected')
  }
}

/** Chooses the first row of the next or the previous group; from the last the first, and back. */
function chooseGroup(step: 1 | -1): void {
  const all = rows()
  const groupOf = (row: HTMLElement | undefined) => row?.closest('[role=group]')
  const firsts = all.filter((row, at) => groupOf(row) !== groupOf(all[at - 1]))
  const now = firsts.findIndex((row) => groupOf(row) === groupOf(all[chosenAt()]))
  const next = firsts.at((now + step) % firsts.length)
  if (next) choose(all.indexOf(next))
}

/** The palette marks its choice on the page and counts from where it stands. */
function choose(at: number): void {
  const all = rows()
  for (const row of all) row.removeAttribute('data-selected')
  all[at]?.setAttribute('data-selected', 'true')
  all[at]?.scrollIntoView({ block: 'nearest' })
  tellPlace(at)
}

function tellPlace(at: number): void {
  if (paletteStore.getState().selected !== at) paletteStore.updateState((state) => ({ ...state, selected: at }))
}
