import type { OutputOf } from '../../../shared/contract/index.ts'
import type { GivenOf } from '../../api/index.ts'

export type OpenAnswer = OutputOf<'attendance.openDays'>
export type OddAnswer = OutputOf<'attendance.oddDays'>
export type Odd = OddAnswer['odd'][number]
/** What stands in a child's day at all hosts, and what is agreed for it. */
export type DayInView = OddAnswer['days'][number]
/** A stretch of a day, `HH:MM`, half-open. */
export type Stretch = { from: string; until: string }
/** A day that is answered: what stood there, and what is to stand there. */
export type Cell = GivenOf<'attendance.save'>['cells'][number]
