import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { targetOf } from '../../components/next-row.ts'
import { useTodayStore } from './today-store.ts'

/** What the arrow keys go through: anything in the list that carries the id of a line. */
const lineSelector = '[data-line]'

/** Handlers of the list: the arrow keys go from line to line, and the list is one tab stop. */
export function useLineKeys(list: RefObject<HTMLElement | null>, isReady: boolean) {
  const choose = useTodayStore(({ choose: chosen }) => chosen)
  const linesOf = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>(lineSelector) ?? [])]
  useEffect(() => {
    const active = document.activeElement
    if (!isReady || (active && active !== document.body && active.id !== 'content')) return
    const lines = [...(list.current?.querySelectorAll<HTMLElement>(lineSelector) ?? [])]
    const { lineId } = useTodayStore.getState()
    const line = lines.find(({ dataset }) => dataset['line'] === lineId) ?? lines[0]
    line?.focus()
  }, [list, isReady])
  return {
    onFocus: ({ target }: FocusEvent) => {
      const id = target.closest<HTMLElement>(lineSelector)?.dataset['line']
      if (id !== undefined) choose(id)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const lines = linesOf()
      const at = lines.findIndex((line) => line === document.activeElement)
      const target = at < 0 ? undefined : targetOf(event.key, at, lines.length)
      if (target === undefined) return
      lines[Math.max(0, Math.min(lines.length - 1, target))]?.focus()
      event.preventDefault()
    },
  }
}
