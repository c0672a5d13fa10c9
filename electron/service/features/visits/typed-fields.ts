import { ServiceError } from '../../../../shared/contract/errors.ts'
import { isDate } from '../../../../shared/domain/calendar/date.ts'
import {
  isEmptyValue,
  isFieldOf,
  isRequiredField,
  type FieldValue,
  type TravellingKind,
} from '../../../../shared/domain/visits/fields.ts'
import { dateInView } from '../../../../shared/contract/values.ts'
import type { Fault } from '../../../../shared/formats/exchange/faults.ts'
import { refuseFaults } from '../records/check.ts'

/** What is typed, by field; a field that stands twice holds what was typed last. */
export type Typed = ReadonlyMap<string, FieldValue | undefined>

/** Fields that follow from what is done with a record, and are not typed. */
const closed: Readonly<Record<TravellingKind, RegExp>> = {
  visit: /^(status|templateId|finishedAt|cancelReason|photos\/.*\/(file|addedAt))$/s,
  action: /^(visitId|closedOn)$/,
  goal: /^(status|endedOn)$/,
}
const dates = /^(date|seenByHostOn|agreedOn|dueOn|startedOn|progress\/.*\/date)$/s
const ticks = /^(isAnnounced|isWithdrawn|present(Own)?Children\/.*|(photos|progress)\/.*\/is\w+)$/s

/**
 * The fields that were typed, looked at one by one before the record is: what no record of the kind has or nobody types is
 * `no-such-field`; faults are at their field.
 */
export function typedFields(
  kind: TravellingKind,
  fields: readonly { field: string; value?: FieldValue | undefined }[],
): Typed {
  const typed = new Map(fields.map(({ field, value }) => [field, value]))
  for (const field of typed.keys()) if (!isFieldOf(kind, field) || closed[kind].test(field)) refuseField(field)
  const faults = [...typed].flatMap(([field, value]) => faultOf(kind, field, value))
  if (faults.length > 0) refuseFaults(faults)
  return typed
}

/** Refuses a field that this record does not have. */
export function refuseField(field: string): never {
  throw new ServiceError('not-found', 'no-such-field', { field })
}

function faultOf(kind: TravellingKind, path: string, value: FieldValue | undefined): Fault[] {
  if (value === undefined)
    return isRequiredField(kind, path) ? [{ path, code: 'missing-key', message: 'is missing' }] : []
  if (ticks.test(path) && typeof value !== 'boolean')
    return [{ path, code: 'wrong-type', message: 'is not true or false' }]
  const isFar = dates.test(path) && typeof value === 'string' && isDate(value) && !dateInView.safeParse(value).success
  if (isFar) return [{ path, code: 'invalid-date', message: `is not a date of our time: ${value}` }]
  return isEmptyValue(value) && dates.test(path) && isRequiredField(kind, path)
    ? [{ path, code: 'missing-key', message: 'is missing' }]
    : []
}
