import type { OutputOf } from '../../../shared/contract/index.ts'

/** The board of a period: its days, and every host with a cell per day. */
export type Board = OutputOf<'planning.board'>
export type BoardHost = Board['hosts'][number]
export type BoardCell = BoardHost['cells'][number]

/** A day that has been, by its place in the board's period; and those of every host. */
export type RealisedCell = OutputOf<'planning.realised'>['hosts'][number]['days'][number]
export type RealisedCells = ReadonlyMap<number, RealisedCell>
export type RealisedByHost = ReadonlyMap<string, RealisedCells>

/** The quarter of every host, and one of them. */
export type Averages = OutputOf<'planning.averages'>
export type Outlook = OutputOf<'planning.day'>['average']

/** One host on one date. */
export type PlanningDay = OutputOf<'planning.day'>
export type DayChild = PlanningDay['children'][number]
export type DayBreach = PlanningDay['breaches'][number]

/** Who will be over the next legal maximum. */
export type LimitChange = OutputOf<'planning.limitChange'>
export type LimitHost = LimitChange['hosts'][number]
