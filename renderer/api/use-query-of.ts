import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { NamesOf, OutputOf } from '../../shared/contract/index.ts'
import { call, type GivenOf } from './call.ts'

type Options = {
  /** False: do not ask yet. */
  enabled?: boolean
  /** Keep showing the former answer while another input is asked, so that a panel does not flicker. */
  keepPrevious?: boolean
}

/** Asks a query and keeps its answer fresh. `isPending`, `error` and `data` are TanStack Query's. */
export function useQueryOf<Name extends NamesOf<'query'>>(name: Name, input: GivenOf<Name>, options: Options = {}) {
  return useQuery<OutputOf<Name>>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious && { placeholderData: keepPreviousData }),
  })
}
