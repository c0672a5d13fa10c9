import { useEffect } from 'react'

// How many fields show each place: two for the short while in which one takes over from another.
const mounted = new Map<string, number>()

const keyOf = (form: string, path: string): string => `${form}\n${path}`

/** Notes, for as long as it is there, that a part shows the faults of a place. */
export function useMountedField(form: string, path: string): void {
  useEffect(() => {
    const key = keyOf(form, path)
    mounted.set(key, (mounted.get(key) ?? 0) + 1)
    return () => {
      mounted.set(key, (mounted.get(key) ?? 1) - 1)
    }
  }, [form, path])
}

/** Whether a part has a field on the screen, of whatever in it. */
export function hasFieldWithin(form: string, part: string): boolean {
  const start = keyOf(form, `${part}.`)
  return [...mounted].some(([key, count]) => count > 0 && key.startsWith(start))
}

/** Whether a place has a field on the screen; the faults of other places have to be told elsewhere. */
export function hasField(form: string, path: string): boolean {
  return (mounted.get(keyOf(form, path)) ?? 0) > 0
}
