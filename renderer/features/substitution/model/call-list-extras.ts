import type { CallListExtras } from '../letters/letter-types.ts'
import type { AbsenceView, HostsById } from '../substitution-types.ts'
import type { CallRow } from './call-list.ts'
import { neededCells, type Matrix } from './matrix.ts'
import { proposedDays } from './told-days.ts'
import { toldFamily } from './told-family.ts'
import { toldSentence } from './told-sentence.ts'

/** What the call list on paper holds beside what is decided: the proposals, and what is said to each family. */
export function callListExtras(
  view: AbsenceView,
  matrix: Matrix,
  rows: readonly CallRow[],
  hosts: HostsById,
): CallListExtras {
  return {
    assumed: proposedDays(neededCells(matrix)),
    sentences: rows.map(({ family, days }) => ({
      contractHolderId: family.id,
      text: toldSentence(toldFamily(view, days, hosts)),
    })),
  }
}
