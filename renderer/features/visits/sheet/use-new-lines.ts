import { useState } from 'react'
import { useTypedRecords } from '../saving/typed-records.ts'

/**
 * Lines below a list in which something new is typed: always one that is empty. A line stays where it is once it is stored, so that
 * nothing jumps under the keys; `storedId` is what it became.
 */
export function useNewLines() {
  const [ids, setIds] = useState<readonly string[]>(() => [newLineId()])
  const storedIds = useTypedRecords((store) => store.storedIds)
  return {
    lines: ids.map((id) => ({ id, storedId: storedIds.get(id) })),
    /** Something was typed in a line: below the last one comes another. */
    begun: (id: string) => setIds((now) => (now.at(-1) === id ? [...now, newLineId()] : now)),
    drop: (id: string) => setIds((now) => now.filter((one) => one !== id)),
    /** Whether a stored record stands in a line of its own already. */
    isLine: (storedId: string) => ids.some((id) => storedIds.get(id) === storedId),
  }
}

const newLineId = (): string => `new-${crypto.randomUUID()}`
