import { useState, type KeyboardEvent } from 'react'
import type { BoardColumn } from '../model/board-columns.ts'
import { moveCursor, type Cursor } from '../model/board-cursor.ts'
import type { PlanningView } from '../planning-search.ts'
import type { BoardHost } from '../planning-types.ts'

/** What the keys of the board lead to. */
export type BoardActs = {
  /** Shows a day; while one is shown, it follows the cell that the keys act on. */
  onOpen: (hostId: string, date: string) => void
  /** Puts away what is shown beside the board. */
  onClose: () => void
  /** A number of periods on. */
  onTurn: (by: number) => void
}

/** Where the keys were left: a column has a meaning in its own view only. */
type Left = { hostId: string | undefined; column: number; view: PlanningView }

type Options = BoardActs & {
  view: PlanningView
  hosts: readonly BoardHost[]
  columns: readonly BoardColumn[]
  today: string
  selected: { hostId: string; date: string } | undefined
}

/** The cell that the keys act on: the day in evidence while it is in view, else where the arrows left it, at first today. */
export function useBoardKeys({ view, hosts, columns, today, selected, onOpen, onClose, onTurn }: Options) {
  const [left, setLeft] = useState<Left>()
  const at = cursorOf({ view, hosts, columns, today, selected, left })
  // Where the day in evidence was, the keys go on once it is put away.
  const isInView =
    selected !== undefined && hosts[at.row]?.id === selected.hostId && columns[at.column]?.date === selected.date
  if (isInView && (left?.hostId !== selected.hostId || left.column !== at.column || left.view !== view))
    setLeft({ hostId: selected.hostId, column: at.column, view })

  const open = ({ row, column }: Cursor) => {
    const [host, day] = [hosts[row], columns[column]]
    if (host && day) onOpen(host.id, day.date)
  }
  const leaveAt = ({ row, column }: Cursor) => setLeft({ hostId: hosts[row]?.id, column, view })
  const moveTo = (cursor: Cursor) => {
    leaveAt(cursor)
    open(cursor)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed on a link inside a row are its own.
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return
    const turn = turnOf(event)
    if (turn !== undefined) {
      leaveAt(at)
      onTurn(turn)
    } else if (event.key === 'Enter' || event.key === ' ') open(at)
    else if (event.key === 'Escape') onClose()
    else {
      const next = moveCursor(at, event.key, event.ctrlKey, { rows: hosts.length, columns: columns.length })
      if (!next) return
      if (selected) moveTo(next)
      else leaveAt(next)
    }
    event.preventDefault()
  }
  return { at, onKeyDown, moveTo }
}

function turnOf({ key, ctrlKey }: KeyboardEvent): number | undefined {
  if (key === 'PageDown' || (ctrlKey && key === 'ArrowRight')) return 1
  if (key === 'PageUp' || (ctrlKey && key === 'ArrowLeft')) return -1
  return undefined
}

function cursorOf({
  view,
  hosts,
  columns,
  today,
  selected,
  left,
}: Pick<Options, 'view' | 'hosts' | 'columns' | 'today' | 'selected'> & { left: Left | undefined }): Cursor {
  const hostId = selected?.hostId ?? left?.hostId
  const row = hosts.findIndex((host) => host.id === hostId)
  const chosen = columns.findIndex(({ date }) => date === selected?.date)
  const now = columns.findIndex(({ date }) => date === today)
  const column = chosen >= 0 ? chosen : left?.view === view ? Math.min(left.column, columns.length - 1) : now
  return { row: Math.max(0, row), column: Math.max(0, column) }
}
