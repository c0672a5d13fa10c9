import { useMemo } from 'react'
import { useQueryOf } from '../../api/index.ts'
import { matrixOf, neededCells, type Matrix } from '../substitution/model/matrix.ts'
import type { AbsenceView } from '../substitution/substitution-types.ts'
import type { Proposed } from './model/occupancy.ts'
import type { LineOf, TodayView } from './today-types.ts'

/** The absence that stands first, with what is decided and proposed; without `view` it is on its way. */
export type Pressing = {
  line: LineOf<'no-place'>
  view: AbsenceView | undefined
  matrix: Matrix | undefined
  isSeeking: boolean
  error: Error | null
  retry: () => void
}

/** Asks what there is about the absence that stands first: its children at once, their proposals when they are found. */
export function usePressing(line: LineOf<'no-place'> | undefined, today: string): Pressing | undefined {
  const closureId = line?.closureId ?? ''
  const options = { enabled: line !== undefined }
  const view = useQueryOf('substitution.view', { closureId }, options)
  const proposal = useQueryOf('substitution.propose', { closureId }, options)
  const matrix = useMemo(
    () => (view.data ? matrixOf(view.data, proposal.data, today) : undefined),
    [view.data, proposal.data, today],
  )
  if (!line) return undefined
  return {
    line,
    view: view.data,
    matrix,
    isSeeking: proposal.isFetching,
    error: view.error ?? proposal.error,
    retry: () => void Promise.all([view.refetch(), proposal.refetch()]),
  }
}

/** The hours that are proposed at each host on the day that is looked at. */
export function proposedOn({ matrix }: Pick<Pressing, 'matrix'>, { day }: Pick<TodayView, 'day'>): Proposed {
  const placements = (matrix ? neededCells(matrix) : []).flatMap(({ date, state }) =>
    date === day && state.kind === 'proposed' ? [state.placement] : [],
  )
  return new Map(
    [...Map.groupBy(placements, ({ host }) => host.id)].map(([hostId, own]) => [
      hostId,
      own.flatMap(({ slots }) => slots),
    ]),
  )
}
