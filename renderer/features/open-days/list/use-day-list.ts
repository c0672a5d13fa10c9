import { useEffect, useRef, useState } from 'react'
import { actedOn, keptView, untouched, type ListLine, type ListView } from '../model/list-view.ts'

/** The view of a list that changes under it: what is answered goes, and the keys stay where they were. */
export function useDayList(lines: readonly ListLine[]) {
  const [view, setView] = useState<ListView>(untouched)
  const before = useRef(lines)
  const kept = before.current === lines ? view : keptView(view, before.current, lines)
  useEffect(() => {
    before.current = lines
    setView((current) => (current === kept ? current : kept))
    // Only when the lines change: the view itself is set by keys and clicks.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [lines])
  const cursor = kept.cursor ?? lines.find(({ members }) => !members)?.id
  const shown = cursor === kept.cursor ? kept : { ...kept, cursor, anchor: cursor }
  return { view: shown, setView, acted: actedOn(shown, lines) }
}
