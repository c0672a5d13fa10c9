import type { FieldValue } from '../../../../shared/domain/visits/fields.ts'

/** What was typed, by field (shared/domain/visits/fields.ts); `undefined` empties one. */
export type TypedFields = ReadonlyMap<string, FieldValue | undefined>

/**
 * What was typed in one record and is not known to be stored. A field is in one of four states: it waits, it is on its way, it was
 * refused, or it was kept while the answer that shows it has not come yet. What is shown is the latest of these, so that no answer
 * ever writes over what is being typed.
 */
export type FieldQueue<Failure> = {
  waiting: TypedFields
  sending: TypedFields
  refused: ReadonlyMap<string, { value: FieldValue | undefined; failure: Failure }>
  /** With the number of answers that came since and did not show it. */
  kept: ReadonlyMap<string, { value: FieldValue | undefined; answers: number }>
  /** A refusal among several fields: they go one after another, so that the others are kept. */
  isOneByOne: boolean
  /** Why nothing could be sent; the next key tries again. */
  failure: Failure | undefined
}

/** Nothing was typed. */
export const emptyQueue: FieldQueue<never> = {
  waiting: new Map(),
  sending: new Map(),
  refused: new Map(),
  kept: new Map(),
  isOneByOne: false,
  failure: undefined,
}

/** With what was just typed: the latest value of a field is the one that goes. */
export function addTyped<Failure>(queue: FieldQueue<Failure>, typed: TypedFields): FieldQueue<Failure> {
  const refused = new Map(queue.refused)
  for (const field of typed.keys()) refused.delete(field)
  return { ...queue, waiting: new Map([...queue.waiting, ...typed]), refused, failure: undefined }
}

/** What goes now, and the queue with it on its way; undefined while something is under way, failed, or nothing waits. */
export function takeNext<Failure>(
  queue: FieldQueue<Failure>,
): { batch: TypedFields; queue: FieldQueue<Failure> } | undefined {
  const [first] = queue.waiting.keys()
  if (first === undefined || queue.sending.size > 0 || queue.failure !== undefined) return undefined
  const goes = (field: string, index: number): boolean =>
    queue.isOneByOne ? groupOf(field) === groupOf(first) : index < mostAtOnce
  const fields = [...queue.waiting]
  const batch = new Map(fields.filter(([field], index) => goes(field, index)))
  return { batch, queue: { ...queue, waiting: new Map(fields.filter(([field]) => !batch.has(field))), sending: batch } }
}

/** What the contract takes in one call. */
const mostAtOnce = 500

/** Fields that mean something only together: those of one row of a list. */
function groupOf(field: string): string {
  const last = field.lastIndexOf('/')
  return last === field.indexOf('/') ? field : field.slice(0, last)
}

/** What was under way is stored. */
export function sendKept<Failure>(queue: FieldQueue<Failure>): FieldQueue<Failure> {
  const kept = new Map(queue.kept)
  for (const [field, value] of queue.sending) kept.set(field, { value, answers: 0 })
  return { ...queue, sending: new Map(), kept, isOneByOne: queue.isOneByOne && queue.waiting.size > 0 }
}

/** Nothing could be stored now: what was under way waits again, before what was typed meanwhile. */
export function sendFailed<Failure>(queue: FieldQueue<Failure>, failure: Failure): FieldQueue<Failure> {
  return { ...queue, waiting: new Map([...queue.sending, ...queue.waiting]), sending: new Map(), failure }
}

/** A value is at fault. Among several it is not known which: they go one by one. Alone it stays shown, with its fault. */
export function sendRefused<Failure>(queue: FieldQueue<Failure>, failure: Failure): FieldQueue<Failure> {
  if (new Set([...queue.sending.keys()].map(groupOf)).size > 1)
    return {
      ...queue,
      waiting: new Map([...queue.sending, ...queue.waiting]),
      sending: new Map(),
      isOneByOne: true,
    }
  const refused = new Map(queue.refused)
  for (const [field, value] of queue.sending) if (!queue.waiting.has(field)) refused.set(field, { value, failure })
  return { ...queue, sending: new Map(), refused, isOneByOne: queue.isOneByOne && queue.waiting.size > 0 }
}

/** Everything that was refused or failed goes again. */
export function tryAgain<Failure>(queue: FieldQueue<Failure>): FieldQueue<Failure> {
  const refused = [...queue.refused].map(([field, { value }]) => [field, value] as const)
  return {
    ...queue,
    waiting: new Map([...refused, ...queue.waiting]),
    refused: new Map(),
    isOneByOne: queue.isOneByOne || refused.length > 0,
    failure: undefined,
  }
}

/**
 * An answer came with what is stored. What it shows needs no keeping any more; one answer may have been asked before the value was
 * stored, the second one tells what became of it.
 */
export function answerCame<Failure>(
  queue: FieldQueue<Failure>,
  stored: ReadonlyMap<string, FieldValue>,
): FieldQueue<Failure> {
  if (queue.kept.size === 0) return queue
  const kept = new Map<string, { value: FieldValue | undefined; answers: number }>()
  for (const [field, { value, answers }] of queue.kept)
    if (stored.get(field) !== value && answers === 0) kept.set(field, { value, answers: 1 })
  return { ...queue, kept }
}

/** What a field shows: the latest that was typed, else what is stored. */
export function shownValue(
  queue: FieldQueue<unknown> | undefined,
  field: string,
  stored: FieldValue | undefined,
): FieldValue | undefined {
  if (queue === undefined) return stored
  if (queue.waiting.has(field)) return queue.waiting.get(field)
  if (queue.refused.has(field)) return queue.refused.get(field)?.value
  if (queue.sending.has(field)) return queue.sending.get(field)
  const kept = queue.kept.get(field)
  return kept === undefined ? stored : kept.value
}

/** Everything that is shown otherwise than stored, by field. */
export function typedOver(queue: FieldQueue<unknown>): TypedFields {
  const fields = new Set([...queue.kept, ...queue.sending, ...queue.refused, ...queue.waiting].map(([field]) => field))
  return new Map([...fields].map((field) => [field, shownValue(queue, field, undefined)]))
}

/** Whether something that was typed is not stored. */
export function isUnsaved(queue: FieldQueue<unknown>): boolean {
  return queue.waiting.size + queue.sending.size + queue.refused.size > 0
}
