import { leie } from './leie.ts'
import { south } from './south.ts'
import type { Roster } from './spec.ts'
import { waregem } from './waregem.ts'

/** Every family of the demo, by host. */
export const roster: Roster = { ...waregem, ...leie, ...south }
