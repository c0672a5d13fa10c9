import { useCallback, useState } from 'react'
import { useCommand } from '../../api/index.ts'
import { openDays as text } from '../../i18n/nl/open-days.ts'
import { tellKept, useSaving } from '../../stores/saving.ts'
import { inverse } from './model/answer-cells.ts'
import type { Check } from './model/odd-rows.ts'
import type { Cell } from './open-days-types.ts'

/** An answer on its way: its cells, what the status bar says of it, and what it says of taking it back. */
export type Answering = { cells: Cell[]; words: string; undone: string }

/**
 * Answers days and takes answers back. A month that is closed or issued asks a reason first: `asked` is the answer that waits
 * for it. What was kept stands in the status bar with the way back.
 */
export function useAnswering() {
  const save = useCommand('attendance.save')
  const check = useCommand('attendance.checkOdd')
  const [asked, setAsked] = useState<Answering>()
  const { run: runSave } = save
  const { run: runCheck } = check
  const answer = useCallback(
    async (answering: Answering, reason?: string): Promise<boolean> => {
      const { cells, words, undone } = answering
      const given = { cells, source: 'answered' as const, ...(reason !== undefined && { reason }) }
      const answered = await runSave(given)
      if (!answered) {
        const { saving, set } = useSaving.getState()
        // A reason that is still to be written is no failure: the dialog asks for it.
        if (saving.kind === 'failed' && saving.error.reason === 'reason-needed') {
          set({ kind: 'idle' })
          setAsked(answering)
        }
        return false
      }
      setAsked(undefined)
      tellKept(words, () => {
        const back = { cells: inverse(cells), source: 'answered' as const, ...(reason !== undefined && { reason }) }
        void runSave(back).then((done) => done && tellKept(undone))
      })
      return true
    },
    [runSave],
  )
  const leave = useCallback(
    async (days: Check[], count: number): Promise<boolean> => {
      const checked = await runCheck({ days })
      if (!checked) return false
      tellKept(text.done.checked(count), () => {
        void runCheck({ days, isChecked: false }).then((done) => done && tellKept(text.done.unchecked(count)))
      })
      return true
    },
    [runCheck],
  )
  return {
    answer,
    /** Notes that facts were looked at and are right. */
    leave,
    asked,
    refusal: save.error,
    dismiss: () => setAsked(undefined),
    isRunning: save.isRunning || check.isRunning,
  }
}
