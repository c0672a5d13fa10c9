import type { ListedVisit } from '../../../../db/repositories/visit-lists.ts'

/** A visit as lists show it. */
export function listedOf({ hostId: _host, isShared: _shared, ...visit }: ListedVisit, conflicts: number) {
  return { ...visit, conflicts }
}
