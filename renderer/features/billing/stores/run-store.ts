import { create } from 'zustand'
import { bridge, call, callErrorOf, newRequestId, type GivenOf } from '../../../api/index.ts'
import { localNow } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import type { CallError } from '../../../../shared/contract/errors.ts'
import { useSaving } from '../../../stores/saving.ts'
import type { RunResult } from '../model/billing-types.ts'
import { useDraftStore } from './draft-store.ts'
import { useFolderStore } from './folder-store.ts'

type Given = GivenOf<'billing.run'>

/** Where issuing a month stands in this window. */
export type RunState =
  | { kind: 'running'; given: Given; requestId: string; cancel: 'no' | 'asked' | 'too-late' }
  | { kind: 'failed'; given: Given; requestId: string; error: CallError }
  | { kind: 'done'; given: Given; result: RunResult }

type Store = {
  /** By month. */
  runs: Readonly<Record<string, RunState>>
  /** Issues a month. The same input after a failure keeps its id, so that a lost answer cannot issue twice. */
  issue(given: Given): Promise<void>
  /** Asks the run to stop while it is still writing documents. */
  cancel(month: string): Promise<void>
  /** Forgets a failure that was read. */
  forget(month: string): void
}

/** Issuing goes on while the coordinator looks at another screen, so it lives here and not in the step. */
export const useRunStore = create<Store>()((set, get) => {
  const put = (month: string, state: RunState) => set(({ runs }) => ({ runs: { ...runs, [month]: state } }))
  return {
    runs: {},
    async issue(given) {
      const { month } = given
      const before = get().runs[month]
      if (before?.kind === 'running') return
      const isSame = before?.kind === 'failed' && JSON.stringify(before.given) === JSON.stringify(given)
      const requestId = isSame ? before.requestId : newRequestId()
      const saving = useSaving.getState()
      const label = nl.commands['billing.run']
      put(month, { kind: 'running', given, requestId, cancel: 'no' })
      saving.set({ kind: 'saving', label })
      try {
        const result = await call('billing.run', given, requestId)
        useFolderStore.getState().remember(month, { folder: given.out, files: result.files })
        useDraftStore.getState().forget(month)
        put(month, { kind: 'done', given, result })
        saving.set({ kind: 'saved', label, at: localNow() })
      } catch (thrown) {
        const error = callErrorOf(thrown)
        put(month, { kind: 'failed', given, requestId, error })
        if (error.reason === 'cancelled') saving.set({ kind: 'idle' })
        else saving.set({ kind: 'failed', label, error, retry: () => void get().issue(given) })
      } finally {
        saving.finish(requestId)
      }
    },
    async cancel(month) {
      const run = get().runs[month]
      if (run?.kind !== 'running') return
      put(month, { ...run, cancel: 'asked' })
      const reply = await bridge().call('billing.cancel', { requestId: run.requestId })
      const after = get().runs[month]
      if (after?.kind !== 'running' || after.requestId !== run.requestId) return
      const isCancelled = reply.ok && (reply.value as { cancelled: boolean }).cancelled
      if (!isCancelled) put(month, { ...after, cancel: 'too-late' })
    },
    forget: (month) =>
      set(({ runs }) => ({ runs: Object.fromEntries(Object.entries(runs).filter(([key]) => key !== month)) })),
  }
})
