import { create } from 'zustand'
import type { CallError } from '../../../../shared/contract/errors.ts'
import type { FieldValue, TravellingKind } from '../../../../shared/domain/visits/fields.ts'
import { callErrorOf } from '../../../api/index.ts'
import { localNow } from '../../../format/time.ts'
import { useSaving } from '../../../stores/saving.ts'
import {
  addTyped,
  answerCame,
  emptyQueue,
  isUnsaved,
  sendFailed,
  sendKept,
  sendRefused,
  takeNext,
  tryAgain,
  type FieldQueue,
  type TypedFields,
} from './field-queue.ts'
import { sendFields, type Newcomer } from './send-fields.ts'

/**
 * A record that is typed in. One that is not stored yet has an id that only the window knows, and `newcomer` says how it is added
 * with its first key.
 */
export type TypedRecord = {
  kind: TravellingKind
  id: string
  /** What the status bar calls it. */
  label: string
  newcomer?: Newcomer
}

type Queue = FieldQueue<CallError>
type Store = {
  queues: ReadonlyMap<string, Queue>
  /** Ids that the service gave to what was added here, by the id in the window. */
  storedIds: ReadonlyMap<string, string>
  write(record: TypedRecord, typed: TypedFields): void
  answerCame(record: Pick<TypedRecord, 'kind' | 'id'>, stored: ReadonlyMap<string, FieldValue>): void
  again(): void
}

/** Records as they are typed, on their way to the service. Outside the screen: going to another one loses nothing. */
export const useTypedRecords = create<Store>()((set, get) => ({
  queues: new Map(),
  storedIds: new Map(),
  write: (record, typed) => {
    records.set(nameOf(record), record)
    change(record, (queue) => addTyped(queue, typed))
    void sendAll(record)
  },
  answerCame: (record, stored) => {
    const queue = get().queues.get(nameOf(record))
    const next = queue && answerCame(queue, stored)
    if (next !== undefined && next !== queue)
      set(({ queues }) => ({ queues: new Map(queues).set(nameOf(record), next) }))
  },
  again: () => {
    for (const record of records.values()) {
      change(record, tryAgain)
      void sendAll(record)
    }
  },
}))

/** How a record is called among the queues. */
export function nameOf({ kind, id }: Pick<TypedRecord, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

const records = new Map<string, TypedRecord>()

function change(record: TypedRecord, step: (queue: Queue) => Queue): void {
  useTypedRecords.setState(({ queues }) => {
    const name = nameOf(record)
    return { queues: new Map(queues).set(name, step(queues.get(name) ?? emptyQueue)) }
  })
}

const underWay = new Map<string, Promise<void>>()

/** Sends what waits of a record, one call after another: what is typed later never overtakes what was typed before. */
function sendAll(record: TypedRecord): Promise<void> {
  const name = nameOf(record)
  const running = underWay.get(name)
  if (running) return running
  const sending = sendInTurn(record).finally(() => underWay.delete(name))
  underWay.set(name, sending)
  return sending
}

async function sendInTurn(record: TypedRecord): Promise<void> {
  for (;;) {
    const next = takeNext(useTypedRecords.getState().queues.get(nameOf(record)) ?? emptyQueue)
    if (!next) return
    change(record, () => next.queue)
    saySavingLater(record.label)
    try {
      const storedId = useTypedRecords.getState().storedIds.get(record.id)
      const addedId = await sendFields(record, storedId, next.batch)
      if (addedId !== undefined)
        useTypedRecords.setState(({ storedIds }) => ({ storedIds: new Map(storedIds).set(record.id, addedId) }))
      change(record, sendKept)
      saySaved(record.label)
    } catch (thrown) {
      const error = callErrorOf(thrown)
      change(record, (queue) => (isOfValue(error) ? sendRefused(queue, error) : sendFailed(queue, error)))
      const stillRefused = useTypedRecords.getState().queues.get(nameOf(record))
      if (stillRefused?.failure !== undefined || (stillRefused?.refused.size ?? 0) > 0) sayFailed(record.label, error)
    }
  }
}

/** Whether a refusal is about what was typed, and not about the moment. */
function isOfValue({ reason }: CallError): boolean {
  return reason === 'faults' || reason === 'no-such-field' || reason === 'invalid-input'
}

/** Stored, or refused: whether everything typed in a record is stored once nothing is under way any more. */
export async function whenSaved(record: Pick<TypedRecord, 'kind' | 'id'>): Promise<boolean> {
  await underWay.get(nameOf(record))
  const queue = useTypedRecords.getState().queues.get(nameOf(record))
  return queue === undefined || !isUnsaved(queue)
}

/** Ends once nothing of any record is under way any more. */
export async function whenAllSent(): Promise<void> {
  await Promise.all(underWay.values())
}

/** Whether something is on its way now. */
export function isSending(): boolean {
  return underWay.size > 0
}

// A key is kept within a few hundredths of a second: only what takes longer is worth telling, or the bar would flicker.
const slowMs = 400
let slow: ReturnType<typeof setTimeout> | undefined

function saySavingLater(label: string): void {
  slow ??= setTimeout(() => useSaving.getState().set({ kind: 'saving', label }), slowMs)
}

function saySaved(label: string): void {
  clearTimeout(slow)
  slow = undefined
  const { saving, set } = useSaving.getState()
  const isAnyRefused = [...useTypedRecords.getState().queues.values()].some(
    ({ refused, failure }) => refused.size > 0 || failure !== undefined,
  )
  // What was not kept stays told until it is.
  if (!(isAnyRefused && saving.kind === 'failed')) set({ kind: 'saved', label, at: localNow() })
}

function sayFailed(label: string, error: CallError): void {
  clearTimeout(slow)
  slow = undefined
  useSaving.getState().set({ kind: 'failed', label, error, retry: () => useTypedRecords.getState().again() })
}
