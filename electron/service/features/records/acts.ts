import type { OverCapacity } from '../../../../shared/contract/agreements.ts'
import type { NamedPattern } from '../../../../shared/contract/capacity.ts'
import type { historyKinds } from '../../../../shared/contract/history.ts'
import type { Act } from '../../context.ts'

type Kind = (typeof historyKinds)[number]
type Fields = Readonly<Record<string, unknown>>

/** A change of a record, as the history keeps it. */
export type RecordChange = {
  kind: Kind
  id: string
  /** Undefined for a new record. */
  before?: object | undefined
  /** Undefined for one that is taken away. */
  after?: object | undefined
  /** The files whose history it belongs to. */
  about: readonly string[]
  reason?: string | undefined
  /** What is too full all the same, when the reason is for that. */
  overCapacity?: OverCapacity['patterns'] | undefined
}

/** The act of a change: which fields had which value before and after, as stored (lists in their stored order). */
export function changeAct({ kind, id, before, after, about, reason, overCapacity }: RecordChange): Act {
  return {
    action: `${kind}-${verbOf(before, after)}`,
    subject: `${kind}:${id}`,
    about,
    details: {
      record: { kind, id },
      changes: changesBetween(before, after),
      ...(reason === undefined ? {} : { reason }),
      ...(overCapacity === undefined || overCapacity.length === 0 ? {} : { overCapacity: overCapacity.map(summaryOf) }),
    },
  }
}

/** A pattern without each of its dates: the history says from when to when. */
function summaryOf({ dates, ...pattern }: NamedPattern) {
  return { ...pattern, first: dates[0], last: dates.at(-1), times: dates.length }
}

function verbOf(before: object | undefined, after: object | undefined): string {
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'changed'
}

/** The fields that differ, in the order of the record. */
function changesBetween(before: object = {}, after: object = {}) {
  const [old, now] = [before as Fields, after as Fields]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => field !== 'id' && JSON.stringify(old[field]) !== JSON.stringify(now[field]))
    .map((field) => ({
      field,
      ...(old[field] === undefined ? {} : { before: old[field] }),
      ...(now[field] === undefined ? {} : { after: now[field] }),
    }))
}

/** The file of a host. */
export const hostFile = (id: string): string => `host:${id}`
/** The file of a child. */
export const childFile = (id: string): string => `child:${id}`
/** The history of a request for care. */
export const requestFile = (id: string): string => `request:${id}`
