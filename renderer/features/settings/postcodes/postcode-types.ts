import type { OutputOf } from '../../../../shared/contract/index.ts'

/** A postcode with where it lies, and who lives or works there. */
export type PostcodeRow = OutputOf<'postcodes.list'>[number]

/** The first postcode without a place, other than one: what there is to do next. */
export function nextMissing(rows: readonly PostcodeRow[], except: string): string | undefined {
  return rows.find(({ postcode, position }) => position === undefined && postcode !== except)?.postcode
}
