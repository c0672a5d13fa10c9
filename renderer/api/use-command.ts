import { useMutation } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { NamesOf, OutputOf } from '../../shared/contract/index.ts'
import { localNow } from '../format/time.ts'
import { nl } from '../i18n/nl.ts'
import { useSaving } from '../stores/saving.ts'
import { call, callErrorOf, newRequestId, type GivenOf } from './call.ts'

type Attempt<Name extends NamesOf<'command'>> = { given: GivenOf<Name>; requestId: string }

/**
 * A command of the contract. The status bar says that it is being kept, was kept, or was not; a retry from there carries the
 * same requestId. `run` settles with the answer, or with undefined after a refusal (then `error` is set), so that callers
 * need no try.
 */
export function useCommand<Name extends NamesOf<'command'>>(name: Name) {
  const [requestId, setRequestId] = useState<string>()
  const progress = useSaving((state) => (requestId === undefined ? undefined : state.progress.get(requestId)))
  const { mutateAsync, ...mutation } = useMutation<OutputOf<Name>, Error, Attempt<Name>>({
    mutationFn: ({ given, requestId }) => call(name, given, requestId),
  })

  const attempt = useCallback(
    async (given: GivenOf<Name>, id: string): Promise<OutputOf<Name> | undefined> => {
      const { set, finish } = useSaving.getState()
      const label = nl.commands[name]
      setRequestId(id)
      set({ kind: 'saving', label })
      try {
        const value = await mutateAsync({ given, requestId: id })
        set({ kind: 'saved', label, at: localNow() })
        return value
      } catch (thrown) {
        set({ kind: 'failed', label, error: callErrorOf(thrown), retry: () => void attempt(given, id) })
        return undefined
      } finally {
        finish(id)
      }
    },
    [mutateAsync, name],
  )

  return {
    run: (given: GivenOf<Name>) => attempt(given, newRequestId()),
    isRunning: mutation.isPending,
    data: mutation.data,
    /** The refusal of the last attempt, as it was answered; `failure` is what was thrown, for an ErrorState. */
    error: mutation.error === null ? undefined : callErrorOf(mutation.error),
    failure: mutation.error ?? undefined,
    reset: mutation.reset,
    /** Of the attempt that runs, or ran last: what a cancel names. */
    requestId,
    progress,
  }
}
