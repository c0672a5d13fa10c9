import { useState } from 'react'
import type { NamedPattern } from '../../../../shared/contract/capacity.ts'
import type { CallError } from '../../../../shared/contract/errors.ts'
import type { CarePlanRecord } from '../../../../shared/domain/exchange/document.ts'
import { overCapacityOf, useCommand } from '../../../api/index.ts'
import { refusalOf } from '../../../components/form/model/read-refusal.ts'
import { useSaving } from '../../../stores/saving.ts'

/** Why a plan is kept although it goes against a rule, per kind. */
export type SaveReasons = { capacity?: string; minimum?: string }

/** Rules that the plan goes against: breaches that it brings, fewer half days than the minimum (R50). */
export type RulesBroken = { patterns: readonly NamedPattern[]; isBelow: boolean }

/** What was kept meanwhile by somebody else. */
export type KeptMeanwhile = { version: number; record: CarePlanRecord }

type Props = {
  record: CarePlanRecord
  /** The stored plan that is changed. */
  target: { id: string; version: number } | undefined
  broken: RulesBroken
  onSaved: () => void
  /** The plan goes over what somebody else kept meanwhile. */
  onGoOver: (kept: KeptMeanwhile) => void
}

/**
 * Keeps a plan. Whatever it goes against is asked a reason for, and again when the service knows of more: two windows do not
 * squeeze past one another. Refusals that are no question are in `error`.
 */
export function useSavePlan({ record, target, broken, onSaved, onGoOver }: Props) {
  const command = useCommand('carePlans.save')
  const [given, setGiven] = useState<SaveReasons>({})
  const [answered, setAnswered] = useState<CallError>()
  const refusal = command.error === answered ? undefined : command.error
  const kept = keptMeanwhile(refusal)
  const send = async (reasons: SaveReasons, over = target) => {
    setGiven(reasons)
    setAnswered(command.error)
    if (await command.run({ ...over, record, reasons })) onSaved()
  }
  const refused = brokenOf(refusal)
  return {
    // Asked of the service first: what cannot be kept whatever the reason is said before any reason is asked.
    save: () => void send({}),
    isSaving: command.isRunning,
    /** What a reason is asked for. */
    asked: refused && together(refused, broken),
    answer: (reasons: SaveReasons) => void send({ ...given, ...reasons }),
    kept,
    keepMine: () => {
      if (!target || !kept) return
      onGoOver(kept)
      void send(given, { id: target.id, version: kept.version })
    },
    error: refused || kept ? undefined : refusal,
    putOff: () => {
      setAnswered(command.error)
      // A question that was put off is no failure to go on about.
      useSaving.getState().set({ kind: 'idle' })
    },
  }
}

/** What the service refused, with what the editor knows besides: both reasons are asked at once. */
function together(refused: RulesBroken, broken: RulesBroken): RulesBroken {
  return {
    patterns: refused.patterns.length > 0 ? refused.patterns : broken.patterns,
    isBelow: refused.isBelow || broken.isBelow,
  }
}

function brokenOf(refusal: CallError | undefined): RulesBroken | undefined {
  if (refusal?.reason === 'below-minimum') return { patterns: [], isBelow: true }
  const full = overCapacityOf(refusal)
  return full && { patterns: full.patterns, isBelow: false }
}

function keptMeanwhile(refusal: CallError | undefined): KeptMeanwhile | undefined {
  const read = refusalOf(refusal)
  if (read?.kind !== 'conflict') return undefined
  const { version, record } = read.theirs
  return version === undefined ? undefined : { version, record: record as CarePlanRecord }
}
