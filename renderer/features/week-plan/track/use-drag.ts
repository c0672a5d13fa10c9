import { useRef, type PointerEvent } from 'react'
import type { TimeAxis } from '../../../components/index.ts'
import type { PlanEdit } from '../model/edit-plan.ts'
import type { CycleDay, Span } from '../../../format/plan-text/plan-value.ts'
import { dragAt, editOfDrag, type Drag } from './drag.ts'

/** How far from an edge, in px, a bar is taken by that edge; how far a pointer moves before it drags. */
const edgeWidth = 8
const slop = 3

type Props = {
  day: CycleDay
  spans: readonly Span[]
  axis: TimeAxis
  onPreview: (edit: PlanEdit | undefined) => void
  onEdit: (edit: PlanEdit) => void
}

/** Drawing on a track with the pointer: what it would do is shown while it moves, and done once when it is let go. Escape gives up. */
export function useDrag({ day, spans, axis, onPreview, onEdit }: Props) {
  const drag = useRef<{ what: Drag; x: number; isMoved: boolean; stopListening: () => void }>(undefined)
  const minutesPerPixel = (track: HTMLElement) => (axis.until - axis.from) / track.getBoundingClientRect().width
  const minuteAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const minute = axis.from + (clientX - currentTarget.getBoundingClientRect().left) * minutesPerPixel(currentTarget)
    return Math.max(axis.from, Math.min(axis.until, minute))
  }
  const giveUp = () => {
    drag.current?.stopListening()
    drag.current = undefined
    onPreview(undefined)
  }
  const listenForEscape = () => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      giveUp()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      const minute = minuteAt(event)
      const span = spans.find(({ from, until }) => from <= minute && minute < until)
      const reach = edgeWidth * minutesPerPixel(event.currentTarget)
      const what = dragAt(minute, span, reach)
      drag.current = { what, x: event.clientX, isMoved: false, stopListening: listenForEscape() }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { current } = drag
      if (!current) return
      current.isMoved ||= Math.abs(event.clientX - current.x) >= slop
      if (current.isMoved) onPreview(editOfDrag(current.what, day, minuteAt(event)))
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const { current } = drag
      if (!current) return
      giveUp()
      if (current.isMoved) onEdit(editOfDrag(current.what, day, minuteAt(event)))
    },
    onPointerCancel: giveUp,
  }
}
