import type {
  AgreementRecord,
  CarePlanRecord,
  Child,
  ClosureRecord,
  ContractHolder,
  Host,
  TariffRecord,
} from '../domain/exchange/document.ts'
import { entityId } from './values.ts'
import { z } from './zod.ts'

/**
 * A record in the shape of the exchange document (exchange.md §1). Not described here a second time: the service checks it with
 * the document's own rules (shared/formats/exchange/check-record.ts), and so does a form while somebody types.
 */
export const record = <Shape extends object>() =>
  z.custom<Shape>((value) => typeof value === 'object' && value !== null && !Array.isArray(value))

export const hostRecord = record<Host>()
export const contractHolderRecord = record<ContractHolder>()
export const childRecord = record<Child>()
export const agreementRecord = record<AgreementRecord>()
export const tariffRecord = record<TariffRecord>()
export const carePlanRecord = record<CarePlanRecord>()
export const closureRecord = record<ClosureRecord>()

/** Where a change goes: without an id it makes a new record; with one it names the version that was looked at. */
export const target = { id: entityId.optional(), version: z.int().optional() }
/** The version that was looked at. */
export const stored = { id: entityId, version: z.int() }
/** What a change leaves: the record's id, and its version for the next change. */
export const saved = z.object(stored)
/** Why somebody goes against a rule, or ends something: kept in the audit log. */
export const reason = z
  .string()
  .trim()
  .min(5)
  .max(2_000)
  .refine((text) => text.isWellFormed())

/**
 * `faults`: details `{ faults: Fault[] }` (shared/formats/exchange/faults.ts), paths within the record. `version-conflict`: somebody
 * else was first; details `{ version, record }` are what is stored now, so that the window can show both.
 */
export const recordReasons = ['faults', 'version-conflict'] as const
