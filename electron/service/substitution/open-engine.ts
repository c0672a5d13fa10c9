import loadHighs from 'highs'
import type { Engine, Found } from '../../../shared/domain/substitution/search/engine.ts'
import type { LinearModel, Terms } from '../../../shared/domain/substitution/model/linear-model.ts'

type Highs = Awaited<ReturnType<typeof loadHighs>>

let loading: Promise<Highs> | undefined

/** HiGHS as the engine of a search that may take so many milliseconds. Its code is compiled once. */
export async function openEngine(timeLimitMs: number): Promise<Engine> {
  loading ??= loadHighs()
  const highs = await loading
  const end = performance.now() + timeLimitMs
  return {
    millisecondsLeft: () => end - performance.now(),
    minimise: (model, cost, start, milliseconds) => minimise(highs, model, cost, start, milliseconds),
  }
}

/**
 * One run of HiGHS. Costs are whole, so less than one between solution and bound is a proof, and a bound is as good as the next
 * whole number above it.
 */
function minimise(
  highs: Highs,
  model: LinearModel,
  cost: Terms,
  start: readonly number[],
  milliseconds: number,
): Found {
  if (milliseconds <= 0) return { values: undefined, bound: -Infinity, isProven: false }
  return highs.withModel(modelData(highs, model, cost), (solver) => {
    solver.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: wholeGap,
      time_limit: milliseconds / 1_000,
    })
    solver.setSolution({ colValue: Float64Array.from(start) })
    const { modelStatus } = solver.run()
    const { optimal, timeLimit } = highs.constants.modelStatus
    if (modelStatus !== optimal && modelStatus !== timeLimit) throw new Error(`HiGHS ended with ${modelStatus}`)
    const hasValues = solver.info.get('primal_solution_status') === 2
    const bound = Math.ceil(Number(solver.info.get('mip_dual_bound')) - rounding)
    const values = hasValues ? [...solver.getSolution().colValue] : undefined
    return { values, bound, isProven: modelStatus === optimal }
  })
}

const wholeGap = 0.99
/** What HiGHS may be off by in sums of some thousands. */
const rounding = 1e-4

function modelData(highs: Highs, { columns, rows }: LinearModel, cost: Terms) {
  const { continuous, integer } = highs.constants.variableType
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const { terms } of rows) {
    for (const [column, coefficient] of terms) {
      indices.push(column)
      values.push(coefficient)
    }
    starts.push(indices.length)
  }
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: Float64Array.from(columns, (_column, index) => cost.get(index) ?? 0),
    colLower: Float64Array.from(columns, ({ lower }) => lower),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    integrality: columns.map(({ isInteger }) => (isInteger ? integer : continuous)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  }
}
