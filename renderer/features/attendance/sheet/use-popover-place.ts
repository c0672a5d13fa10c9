import { useLayoutEffect, useRef, useState, type CSSProperties, type RefObject } from 'react'

const gap = 12
const above = 150

/** Where something stands beside an element with an id: at its right while there is room, else at its left; within its parent. */
export function usePopoverPlace(anchor: string): [CSSProperties, RefObject<HTMLDivElement | null>] {
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<CSSProperties>({ opacity: 0 })
  useLayoutEffect(() => {
    const [cell, own] = [document.getElementById(anchor), box.current]
    const frame = own?.offsetParent
    if (!cell || !own || !frame) return
    const [at, around] = [cell.getBoundingClientRect(), frame.getBoundingClientRect()]
    const [width, height] = [own.offsetWidth, own.offsetHeight]
    const right = at.right - around.left + gap
    const left = right + width <= around.width - gap ? right : Math.max(gap, at.left - around.left - gap - width)
    const top = at.top - around.top - above
    setPlace({ left, top: Math.max(4, Math.min(top, Math.max(4, around.height - height - 4))) })
  }, [anchor])
  return [place, box]
}
