import { useState } from 'react'
import type { CallError } from '../../../../shared/contract/errors.ts'
import { useCommand } from '../../../api/index.ts'

/** A decision on its way: which request, and the reasons given so far. */
type Attempt = {
  id: string
  version: number
  status: 'accepted' | 'refused'
  hostName: string
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
  const [attempt, setAttempt] = useState<Attempt>()
  const decide = async (next: Attempt): Promise<void> => {
    setAttempt(next)
    const { id, version, status, reason, capacity } = next
    const answer = await command.run({
      id,
      version,
      status,
      ...(reason === undefined ? {} : { reason }),
      reasons: capacity === undefined ? {} : { capacity },
    })
    if (!answer) return
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
