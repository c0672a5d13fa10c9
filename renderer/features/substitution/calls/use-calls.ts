import { useState } from 'react'
import { callRows, type CallRow } from '../model/call-list.ts'
import { inOrder, keepOrder, type CallOrder } from '../model/call-order.ts'
import type { Matrix } from '../model/matrix.ts'
import type { AbsenceView } from '../substitution-types.ts'

/** The families to call, in the order in which they were first seen: an answer does not move anybody. */
export function useCalls(view: AbsenceView, matrix: Matrix): CallRow[] {
  const rows = callRows(view, matrix)
  const { from, until } = view.record
  const key = `${view.id} ${from} ${until}`
  const [order, setOrder] = useState<CallOrder>(() => keepOrder(rows, undefined, key))
  const isComplete = order.key === key && rows.every(({ family }) => order.places.has(family.id))
  const now = isComplete ? order : keepOrder(rows, order, key)
  if (!isComplete) setOrder(now)
  return inOrder(rows, now)
}
