import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CallError } from '../../../../shared/contract/errors.ts'
import { overCapacityOf, useCommand, type GivenOf } from '../../../api/index.ts'
import { faultsOf } from '../../../api/faults-of.ts'
import { faultText } from '../../../components/form/words/fault-text.ts'
import { useSaving } from '../../../stores/saving.ts'
import { belowMinimum } from '../../planning/what-if/model/refusal.ts'
import type { SaveReasons } from '../../week-plan/save/use-save-plan.ts'

type People = Omit<GivenOf<'waitingList.place'>, 'id' | 'version' | 'capacityReason' | 'minimumReason'>

/**
 * Makes the agreement and plan of an accepted offer and goes to the child's file. What goes against a rule is asked a reason for,
 * one rule after the other; faults of new people are told at their fields.
 */
export function usePlacing(request: { id: string; version: number }) {
  const navigate = useNavigate()
  const command = useCommand('waitingList.place')
  const [given, setGiven] = useState<{ people: People; reasons: SaveReasons }>()
  const [putAside, setPutAside] = useState<CallError>()
  const { error } = command
  const refusal = error === putAside ? undefined : error
  const send = async (people: People, reasons: SaveReasons) => {
    setGiven({ people, reasons })
    setPutAside(error)
    const made = await command.run({
      ...request,
      ...people,
      ...(reasons.capacity !== undefined && { capacityReason: reasons.capacity }),
      ...(reasons.minimum !== undefined && { minimumReason: reasons.minimum }),
    })
    if (made)
      void navigate({
        to: '/kinderen/$childId',
        params: { childId: made.childId },
        search: { tab: 'overeenkomsten' },
        replace: true,
      })
  }
  const full = overCapacityOf(refusal)
  const below = refusal?.reason === 'below-minimum' ? belowMinimum(refusal) : undefined
  const faults = faultsOf(error)
  return {
    place: (people: People) => send(people, {}),
    answer: (reasons: SaveReasons) => given && void send(given.people, { ...given.reasons, ...reasons }),
    putOff: () => {
      setPutAside(error)
      // A question that was put off is no failure to go on about.
      useSaving.getState().set({ kind: 'idle' })
    },
    isRunning: command.isRunning,
    /** What a reason is asked for. */
    asked: full || below ? { patterns: full?.patterns ?? [], isBelow: below !== undefined } : undefined,
    below,
    faultAt: (path: string) => {
      const fault = faults?.find((one) => one.path === path)
      return fault && faultText(fault, given?.people)
    },
    failure: faults || full || below || refusal === undefined ? undefined : command.failure,
  }
}
