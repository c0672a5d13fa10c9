import { useCallback } from 'react'
import type { WantedPlace } from '../../../shared/contract/substitution-shapes.ts'
import { useCommand, type GivenOf } from '../../api/index.ts'
import { done } from '../../i18n/nl/substitution/done.ts'
import type { ChildDay } from './model/child-day.ts'
import { sayKept } from './say-kept.ts'
import type { Decided, Undo } from './substitution-types.ts'

/** A family that is told something, without the absence it is about. */
export type Telling = Omit<GivenOf<'substitution.tell'>, 'closureId'>

/**
 * The decisions about one absence. What was kept stands in the status bar in the words that are given, with the way back; each
 * answers whether it was kept.
 */
export function useDeciding(closureId: string) {
  const { run: runArrange, isRunning: isArranging } = useCommand('substitution.arrange')
  const { run: runRelease, isRunning: isReleasing } = useCommand('substitution.release')
  const { run: runSetAside, isRunning: isSettingAside } = useCommand('substitution.setAside')
  const { run: runTell, isRunning: isTelling } = useCommand('substitution.tell')
  const keep = useKeeping()
  const arrange = useCallback(
    async (places: WantedPlace[], words: string) => keep(words, await runArrange({ closureId, places })),
    [closureId, keep, runArrange],
  )
  const release = useCallback(
    async (decided: readonly Decided[], words: string) =>
      keep(words, await runRelease({ places: decided.map(({ id, version }) => ({ id, version })) })),
    [keep, runRelease],
  )
  const setAside = useCallback(
    async ({ childId, date }: ChildDay, hostId: string, words: { done: string; back: string }, isSetAside = true) => {
      const given = { childId, hostId, dates: [date] }
      if (!(await runSetAside({ ...given, isSetAside }))) return false
      const kept = isSetAside ? words.done : words.back
      sayKept(
        kept,
        () =>
          void runSetAside({ ...given, isSetAside: !isSetAside }).then(
            (isUndone) => isUndone && sayKept(done.undone(kept)),
          ),
      )
      return true
    },
    [runSetAside],
  )
  const tell = useCallback(
    async (telling: Telling, words: string) => keep(words, await runTell({ ...telling, closureId })),
    [closureId, keep, runTell],
  )
  return { arrange, release, setAside, tell, isBusy: isArranging || isReleasing || isSettingAside || isTelling }
}

/** Says in the status bar that something was kept, with the way back; answers whether it was. */
export function useKeeping() {
  const { run: runUndo } = useCommand('substitution.undo')
  return useCallback(
    (words: string, left: Undo | undefined): boolean => {
      if (!left) return false
      sayKept(words, () => void runUndo(left).then((isUndone) => isUndone && sayKept(done.undone(words))))
      return true
    },
    [runUndo],
  )
}

export type Deciding = ReturnType<typeof useDeciding>
