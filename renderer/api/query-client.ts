import { QueryClient, type Query } from '@tanstack/react-query'
import type { Feature } from '../../shared/contract/events.ts'
import type { NamesOf } from '../../shared/contract/index.ts'
import { featuresOf } from './features-of.ts'
import { askLate, lateQueries } from './late-queries.ts'

/**
 * The cache of answers. The service is on this computer: answers stay good until it says that something changed, no network
 * is waited for, and a refusal is shown at once instead of being tried again in silence.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

/**
 * Makes every answer that reads one of the features old. What is on the screen is asked again at once, the late ones later. What is
 * being asked for the first time is asked anew too: its answer may tell what was there before, and the cache would take it as fresh.
 */
export async function invalidateFeatures(client: QueryClient, features: readonly Feature[]): Promise<void> {
  const isOld = ({ queryKey }: Query): boolean => {
    const read = featuresOf[queryKey[0] as NamesOf<'query'>] as readonly Feature[] | undefined
    return read === undefined || read.some((feature) => features.includes(feature))
  }
  const isLate = ({ queryKey }: Query): boolean => lateQueries.has(String(queryKey[0]))
  void client.invalidateQueries({ predicate: (query) => isOld(query) && isLate(query), refetchType: 'none' })
  askLate(client)
  const isFirst = ({ state }: Query): boolean => state.fetchStatus === 'fetching' && state.data === undefined
  await client.cancelQueries({ predicate: (query) => isOld(query) && !isLate(query) && isFirst(query) })
  await client.invalidateQueries({ predicate: (query) => isOld(query) && !isLate(query) })
}
