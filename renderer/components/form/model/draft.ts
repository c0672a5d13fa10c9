import type { FormFault } from './form-fault.ts'
import { isList, isRecord, stepInto } from './path.ts'
import { isTyped, readTyped, type Typed } from './typed-value.ts'

/** A record while it is edited: every key may be missing still, and a typed text may stand for any value. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T | Typed

/**
 * The record that a draft stands for, with the typed texts that stand for no value. A blank field and a part without any
 * value are left out, as the exchange document leaves them out; so is a text at fault.
 */
export function toRecord(draft: unknown): { record: unknown; faults: FormFault[] } {
  const faults: FormFault[] = []
  const record = read(draft, '', faults)
  return { record: record ?? {}, faults }
}

function read(value: unknown, path: string, faults: FormFault[]): unknown {
  if (isTyped(value)) {
    const answer = readTyped(value)
    if ('value' in answer) return answer.value
    faults.push({ path, code: answer.fault })
    return undefined
  }
  // An empty row stays a row: its missing keys are faults that she sees, and paths keep their index.
  if (isList(value)) return value.map((entry, index) => read(entry, stepInto(path, index), faults) ?? {})
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
    .map(([key, part]) => [key, read(part, stepInto(path, key), faults)] as const)
    .filter(([, part]) => part !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** The draft with every typed text that stands for a value replaced by that value. */
export function settleDraft(draft: unknown): unknown {
  if (isTyped(draft)) {
    const answer = readTyped(draft)
    return 'value' in answer ? answer.value : draft
  }
  if (isList(draft)) return draft.map(settleDraft)
  if (!isRecord(draft)) return draft
  return Object.fromEntries(Object.entries(draft).map(([key, part]) => [key, settleDraft(part)]))
}

/** Whether two drafts or records say the same: a key left out is undefined, an empty list or part is one left out. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isAbsent(one) || isAbsent(other)) return isAbsent(one) && isAbsent(other)
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]))
  if (isRecord(one) && isRecord(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]))
  return Object.is(one, other)
}

function isAbsent(value: unknown): boolean {
  if (isList(value)) return value.length === 0
  return value === undefined || (isRecord(value) && Object.values(value).every(isAbsent))
}
