import { useState } from 'react'
import type { CallError } from '../../../../shared/contract/errors.ts'
import { useCommand } from '../../../api/index.ts'
import { tellKept } from '../../../stores/saving.ts'

/** A decision on its way: which request, and the reasons given so far. */
type Attempt = {
  id: string
  version: number
  status: 'accepted' | 'refused'
  hostName: string
  /** What the status bar says once it is decided. */
  words: string
  /** What it says once that was taken back; undefined where it cannot be. */
  undone?: string | undefined
  reason?: string
  capacity?: string
}

/** Accepting and refusing, with the question that the service put last. */
export type Decision = {
  isRunning: boolean
  /** The refusal of the last attempt, while it was not put aside. */
  refusal: CallError | undefined
  attempt: Attempt | undefined
  decide: (attempt: Attempt) => void
  putAside: () => void
}

/** Decides on a request; a refusal that a reason can answer is asked again with it. */
export function useDecide(onDone: () => void): Decision {
  const command = useCommand('extraDays.decide')
  const { run: reopen } = useCommand('extraDays.reopen')
  const [attempt, setAttempt] = useState<Attempt>()
  const decide = async (next: Attempt): Promise<void> => {
    setAttempt(next)
    const { id, version, status, words, undone, reason, capacity } = next
    const answer = await command.run({
      id,
      version,
      status,
      ...(reason === undefined ? {} : { reason }),
      reasons: capacity === undefined ? {} : { capacity },
    })
    if (!answer) return
    const why = reason === undefined ? {} : { reason }
    const undo = () => void reopen({ ...answer, ...why }).then((done) => done && undone && tellKept(undone))
    tellKept(words, undone === undefined ? undefined : undo)
    setAttempt(undefined)
    onDone()
  }
  return {
    isRunning: command.isRunning,
    refusal: attempt === undefined ? undefined : command.error,
    attempt,
    decide: (next) => void decide(next),
    putAside: () => {
      setAttempt(undefined)
      command.reset()
    },
  }
}
