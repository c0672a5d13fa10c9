import { describe, expect, it } from 'vitest'
import { dragAt, editOfDrag, editOfKey } from './drag.ts'

const day = { week: 1, weekday: 1 } as const
const span = { from: 480, until: 720 }

describe('a drag', () => {
  it('paints where nothing is', () => {
    const drag = dragAt(555, undefined, 20)
    expect(editOfDrag(drag, day, 700)).toEqual({ kind: 'paint', day, from: 555, until: 700 })
  })

  it('takes hold of an edge near it, of the whole elsewhere', () => {
    expect(dragAt(490, span, 20)).toEqual({ kind: 'stretch', start: 480, edge: 'from' })
    expect(dragAt(705, span, 20)).toEqual({ kind: 'stretch', start: 480, edge: 'until' })
    expect(dragAt(600, span, 20)).toEqual({ kind: 'move', start: 480, anchor: 600 })
    expect(dragAt(487, { from: 480, until: 495 }, 20).kind).toBe('move')
  })

  it('goes by quarters', () => {
    expect(editOfDrag({ kind: 'move', start: 480, anchor: 600 }, day, 628)).toMatchObject({ by: 30 })
    expect(editOfDrag({ kind: 'move', start: 485, anchor: 600 }, day, 595)).toMatchObject({ by: -0 })
    expect(editOfDrag({ kind: 'stretch', start: 480, edge: 'until' }, day, 743)).toMatchObject({ to: 750 })
  })
})

it('keys move, stretch, erase and clear', () => {
  const edit = (key: string, shiftKey = false) => editOfKey({ key, shiftKey }, day, span)
  expect(edit('ArrowRight')).toEqual({ kind: 'move', day, start: 480, by: 15 })
  expect(edit('ArrowLeft', true)).toEqual({ kind: 'stretch', day, start: 480, edge: 'until', to: 705 })
  expect(edit('Delete')).toEqual({ kind: 'clear-day', day })
  expect(edit('Backspace')).toEqual({ kind: 'erase', day, start: 480 })
  expect(edit('a')).toBeUndefined()
})
