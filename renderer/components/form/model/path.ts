/** A step into a draft: a key of a record, or an index of a list. */
type Step = string | number

/** The path one step further, as faults name it: `licence`, `licence[1]`, `licence[1].from`. */
export function stepInto(path: string, step: Step): string {
  if (typeof step === 'number') return `${path}[${step}]`
  return path === '' ? step : `${path}.${step}`
}

/** The steps of a path; `[text]` stands for the row of that id. */
export function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[(\d+)\]|\[([^\]]*)\]|[^.[\]]+/g)].map(([part, index, id]) =>
    index === undefined ? (id ?? part) : Number(index),
  )
}

/** Whether a value is a record: an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a list. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** What stands at a path, or undefined. */
export function valueAt(value: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((at, step) => {
    if (isList(at)) return typeof step === 'number' ? at[step] : undefined
    return isRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined
  }, value)
}

/** The value with another one at a path; what is not there yet on the way is made, undefined takes the key away. */
export function putAt(value: unknown, path: string, put: unknown): unknown {
  return putSteps(value, stepsOf(path), put)
}

function putSteps(value: unknown, [step, ...rest]: readonly Step[], put: unknown): unknown {
  if (step === undefined) return put
  if (typeof step === 'number') {
    const list = isList(value) ? [...value] : []
    list[step] = putSteps(list[step], rest, put)
    return list
  }
  const { [step]: old, ...others } = isRecord(value) ? value : {}
  const next = putSteps(old, rest, put)
  // The key keeps its place, so that an edit does not shuffle the record.
  if (next === undefined) return others
  return isRecord(value) ? { ...value, [step]: next } : { [step]: next }
}

/** Whether a path is another one, or lies within it. */
export function isWithin(path: string, whole: string): boolean {
  return whole === '' || path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`)
}
