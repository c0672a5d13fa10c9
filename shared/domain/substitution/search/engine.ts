import type { LinearModel, Terms } from '../model/linear-model.ts'

/** What a solver found for one goal; without `values` it found nothing in its time. */
export type Found = { values: readonly number[] | undefined; bound: number; isProven: boolean }

/** A solver of whole-number problems, and the time that it has. */
export type Engine = {
  millisecondsLeft(): number
  /** Makes the cost as small as it can be, from a start that keeps to the rows. All costs and their sum are whole. */
  minimise(model: LinearModel, cost: Terms, start: readonly number[], milliseconds: number): Found
}
