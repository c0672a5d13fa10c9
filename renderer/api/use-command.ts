import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
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
  const mutation = useMutation<OutputOf<Name>, Error, Attempt<Name>>({
    mutationFn: (attempt) => call(name, attempt.given, attempt.requestId),
  })
  return {
    run: (given: GivenOf<Name>): Promise<OutputOf<Name> | undefined> => {
      const id = newRequestId()
      setRequestId(id)
      return tell(nl.commands[name], id, () => mutation.mutateAsync({ given, requestId: id }))
    },
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

/** Runs an attempt and tells the status bar how it goes; `Opnieuw` there runs the same attempt again. */
async function tell<Value>(
  label: string,
  requestId: string,
  attempt: () => Promise<Value>,
): Promise<Value | undefined> {
  const { set, finish } = useSaving.getState()
  set({ kind: 'saving', label })
  try {
    const value = await attempt()
    set({ kind: 'saved', label, at: localNow() })
    return value
  } catch (thrown) {
    set({ kind: 'failed', label, error: callErrorOf(thrown), retry: () => void tell(label, requestId, attempt) })
    return undefined
  } finally {
    finish(requestId)
  }
}
