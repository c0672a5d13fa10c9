import type { ExchangeDocument } from '../../domain/exchange/document.ts'
import { checkBetweenRecords } from './between-records.ts'
import { faulty, FaultList, type Checked, type Fault } from './faults.ts'
import { documentShape } from './shape.ts'
import { checkWithinRecords } from './within-records.ts'

/** A document in its normal form, or every fault in it. */
export type ReadResult = { document: ExchangeDocument } | { faults: Fault[] }

/** Reads the bytes of an exchange document: UTF-8 JSON without a byte order mark (exchange.md §1). Never throws on bad input. */
export function readDocument(bytes: Uint8Array): ReadResult {
  const faults = new FaultList()
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch (error) {
    faults.add('', 'not-json', error instanceof Error ? error.message : 'is not JSON')
    return faults
  }
  return checkDocument(value, faults)
}

/** Checks a parsed document. */
export function checkDocument(value: unknown, faults = new FaultList()): ReadResult {
  const checked = documentShape(value, '', faults)
  if (checked === faulty) return faults
  checkWithinRecords(checked as Checked<ExchangeDocument>, faults)
  checkBetweenRecords(checked as Checked<ExchangeDocument>, faults)
  return faults.faults.length > 0 ? { faults: faults.faults } : { document: checked as ExchangeDocument }
}
