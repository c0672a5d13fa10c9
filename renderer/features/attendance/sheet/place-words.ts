import { nl } from '../../../i18n/nl.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import type { SheetCell } from '../model/sheet-cell.ts'
import type { SheetRecords } from './sheet-types.ts'

/** Says of a cell in whose place this host takes the child, or where a child of hers goes while she is closed. */
export type PlaceWords = (cell: SheetCell) => string | undefined

/** The words of places elsewhere (R75) on a sheet; by the records of its answer. */
export function placeWords({ hosts, groupLocations }: Pick<SheetRecords, 'hosts' | 'groupLocations'>): PlaceWords {
  const names = new Map(hosts.map((host) => [host.id, nl.common.name(host)]))
  const groups = new Map(groupLocations.map(({ id, name }) => [id, name]))
  return ({ insteadOf, goesTo, elsewhere }) => {
    if (insteadOf !== undefined) return text.places.insteadOf(names.get(insteadOf) ?? '')
    if (!goesTo) return undefined
    const came = elsewhere[0]?.hostId
    if (came !== undefined) return text.places.at(names.get(came) ?? '')
    switch (goesTo.kind) {
      case 'host':
        return text.places.at(names.get(goesTo.hostId ?? '') ?? '')
      case 'group':
        return text.places.inGroup(groups.get(goesTo.groupLocationId ?? '') ?? '')
      case 'parents':
        return text.places.parents
    }
  }
}
