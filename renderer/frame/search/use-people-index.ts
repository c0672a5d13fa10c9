import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../api/call.ts'
import { useQueryOf } from '../../api/use-query-of.ts'
import { indexSteps, type PeopleIndex, type Person } from './people-index.ts'

/**
 * Everybody, ready to be looked through; undefined until the first answer was. Asked once when the window has begun, so that the first
 * key finds them, and again when the palette opens and something has changed.
 */
export function usePeopleIndex(isOpen: boolean): PeopleIndex | undefined {
  const client = useQueryClient()
  useEffect(() => {
    void client.prefetchQuery({
      queryKey: ['search.people', {}],
      queryFn: () => call('search.people', {}),
      gcTime: Infinity,
    })
  }, [client])
  const people = useQueryOf('search.people', {}, { enabled: isOpen }).data
  const [index, setIndex] = useState<PeopleIndex>()
  useEffect(() => {
    if (people === undefined) return undefined
    return indexInSteps(people, setIndex)
  }, [people])
  return index
}

/** Makes people ready between other work: no key waits for thousands of them. Gives what stops it. */
function indexInSteps(people: readonly Person[], onReady: (index: PeopleIndex) => void): () => void {
  const steps = indexSteps(people)
  const go = (): void => {
    const { done, value } = steps.next()
    if (done) onReady(value)
    else timer = setTimeout(go)
  }
  let timer = setTimeout(go)
  return () => clearTimeout(timer)
}
