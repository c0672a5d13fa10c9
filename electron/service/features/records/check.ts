import type { Executor } from '../../../../db/open.ts'
import { readVersion, type VersionedTable } from '../../../../db/repositories/records/versions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { ExchangeDocument } from '../../../../shared/domain/exchange/document.ts'
import { checkLists, checkRecord, within, type ListName } from '../../../../shared/formats/exchange/check-record.ts'
import type { Fault } from '../../../../shared/formats/exchange/faults.ts'

/** Refuses a record with every fault in it; paths lie within the record. */
export function refuseFaults(faults: readonly Fault[]): never {
  throw new ServiceError('validation', 'faults', { faults })
}

/** The record in its normal form under its own id, checked by itself as the exchange document would be. */
export function checkedRecord<List extends ListName>(
  list: List,
  record: object,
  id?: string,
): ExchangeDocument[List][number] {
  const checked = checkRecord(list, id === undefined ? record : { ...record, id })
  return 'faults' in checked ? refuseFaults(checked.faults) : checked.record
}

/**
 * Checks the last record of a list among the others that it meets (exchange.md §1, faults between records). Faults of the
 * others cannot be: they are stored.
 */
export function checkAmong(list: ListName, lists: Partial<Record<ListName, readonly unknown[]>>): void {
  const checked = checkLists(lists)
  if (!('faults' in checked)) return
  const place = `${list}[${(lists[list]?.length ?? 1) - 1}]`
  refuseFaults(checked.faults.map((fault) => within(fault, place)))
}

/**
 * Refuses a change of a record that somebody else changed meanwhile (`version-conflict`, with what is stored now), or that is
 * not there (`missing`).
 * @returns the stored record
 */
export async function lookedAt<Stored>(
  db: Executor,
  table: VersionedTable,
  { id, version }: { id: string; version: number | undefined },
  missing: string,
  read: () => Promise<Stored | undefined>,
): Promise<Stored> {
  const now = await storedRecord(db, table, id, missing, read)
  if (now.version !== version) throw new ServiceError('conflict', 'version-conflict', now)
  return now.record
}

/** A stored record with the version to name when it is changed; refused as `missing` when it is not there. */
export async function storedRecord<Stored>(
  db: Executor,
  table: VersionedTable,
  id: string,
  missing: string,
  read: () => Promise<Stored | undefined>,
): Promise<{ version: number; record: Stored }> {
  const version = await readVersion(db, table, id)
  const record = version === undefined ? undefined : await read()
  if (version === undefined || record === undefined) throw new ServiceError('not-found', missing)
  return { version, record }
}

/** What a change leaves: the id of a row that was just written, and its version. */
export async function savedAs(
  db: Executor,
  table: VersionedTable,
  id: string,
): Promise<{ id: string; version: number }> {
  const version = await readVersion(db, table, id)
  if (version === undefined) throw new Error(`nothing was written to ${table}`)
  return { id, version }
}
