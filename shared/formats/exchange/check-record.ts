import type { ExchangeDocument, exchangeLists } from '../../domain/exchange/document.ts'
import { checkBetweenRecords } from './between-records.ts'
import { FaultList, type Checked, type Fault } from './faults.ts'
import { listsShape } from './shape.ts'
import { checkWithinRecords } from './within-records.ts'

/** The lists of the exchange document. */
export type ListName = (typeof exchangeLists)[number]
type Records<List extends ListName> = ExchangeDocument[List]

/** Some lists of a document in their normal form, or every fault in them. */
export type CheckedLists = { lists: Partial<ExchangeDocument> } | { faults: Fault[] }

/**
 * Checks some lists by the rules of the whole document (exchange.md §1): what is typed in a form obeys the rules of what is
 * imported. A reference to a list that is not given is not looked up. Never throws on bad input.
 */
export function checkLists(lists: Partial<Record<ListName, readonly unknown[]>>): CheckedLists {
  const faults = new FaultList()
  const checked = listsShape(lists, '', faults)
  const given = Object.fromEntries(
    Object.entries(checked as Checked<ExchangeDocument>).filter(([list]) => Object.hasOwn(lists, list)),
  ) as Checked<ExchangeDocument>
  checkWithinRecords(given, faults)
  checkBetweenRecords(given, faults)
  return faults.faults.length > 0 ? { faults: faults.faults } : { lists: given as ExchangeDocument }
}

/** A record in its normal form, or its faults with paths within the record, such as `licence[1].from`. */
export type CheckedRecord<List extends ListName> = { record: Records<List>[number] } | { faults: Fault[] }

/** Checks one record by itself. Never throws on bad input. */
export function checkRecord<List extends ListName>(list: List, value: unknown): CheckedRecord<List> {
  const checked = checkLists({ [list]: [value] })
  if ('faults' in checked) return { faults: checked.faults.map((fault) => within(fault, `${list}[0]`)) }
  const records = checked.lists[list] as Records<List>
  return { record: records[0] as Records<List>[number] }
}

/** A fault of a record in a list, with its path within that record. */
export function within(fault: Fault, place: string): Fault {
  const path = fault.path.startsWith(`${place}.`) ? fault.path.slice(place.length + 1) : ''
  return { ...fault, path }
}
