import { board } from './planning/board.ts'
import { day } from './planning/day.ts'
import { limit } from './planning/limit.ts'
import { whatIf } from './planning/what-if.ts'

/** Every Dutch word of *Planning*. */
export const planning = { board, day, limit, whatIf }
