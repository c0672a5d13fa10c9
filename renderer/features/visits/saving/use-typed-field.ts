import { createContext, useContext } from 'react'
import type { CallError } from '../../../../shared/contract/errors.ts'
import type { FieldValue } from '../../../../shared/domain/visits/fields.ts'
import { shownValue } from './field-queue.ts'
import { nameOf, useTypedRecords, type TypedRecord } from './typed-records.ts'

/** The record whose fields stand below, and whether they take typing. */
export const InHand = createContext<{ record: TypedRecord; isReadOnly: boolean } | undefined>(undefined)

/**
 * A field of the record in hand: what it shows, why it was refused, and how it is written. Every change is sent at once;
 * `undefined` empties it.
 */
export function useTypedField<Value extends FieldValue>(field: string, stored: Value | undefined) {
  const inHand = useContext(InHand)
  if (!inHand) throw new Error('a typed field stands in a record')
  const { record, isReadOnly } = inHand
  const name = nameOf(record)
  const value = useTypedRecords(({ queues }) => shownValue(queues.get(name), field, stored)) as Value | undefined
  const failure: CallError | undefined = useTypedRecords(({ queues }) => queues.get(name)?.refused.get(field)?.failure)
  const write = useTypedRecords((store) => store.write)
  return {
    record,
    value,
    failure,
    isReadOnly,
    put: (next: Value | undefined) => write(record, new Map([[field, next]])),
    /** Writes it together with others that mean something only with it. */
    putWith: (next: Value | undefined, others: Readonly<Record<string, FieldValue | undefined>>) =>
      write(record, new Map<string, FieldValue | undefined>([...Object.entries(others), [field, next]])),
  }
}
