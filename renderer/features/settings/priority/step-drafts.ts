import {
  firstTier,
  secondTier,
  type FirstTier,
  type PriorityStep,
  type SecondTier,
} from '../../../../shared/domain/exchange/waiting-list.ts'

/** A step as it is edited; `key` tells rows apart while they move, points stand as they are typed. */
export type StepDraft = { key: string } & (
  | { by: 'combinations'; combinations: readonly (readonly FirstTier[])[] }
  | { by: 'count'; criteria: readonly FirstTier[] }
  | { by: 'weights'; texts: Readonly<Partial<Record<FirstTier, string>>> }
  | { by: 'second-tier'; criteria: readonly SecondTier[] }
)

/** What keeps a step from being kept. */
export type StepFault = 'no-criteria' | 'no-combinations' | 'empty-combination' | 'no-weights' | 'not-whole'

const mostPoints = 1000

/** Steps of a set of rules, to be edited. */
export function draftsOf(steps: readonly PriorityStep[], newKey: () => string): StepDraft[] {
  return steps.map((step) => {
    const key = newKey()
    if (step.by !== 'weights') return { key, ...step }
    return {
      key,
      by: 'weights',
      texts: Object.fromEntries(step.weights.map(({ criterion, weight }) => [criterion, String(weight)])),
    }
  })
}

/** A new step of a kind: with all that it can look at where that is a beginning, else empty. */
export function newStep(by: PriorityStep['by'], key: string): StepDraft {
  switch (by) {
    case 'combinations':
      return { key, by, combinations: [[]] }
    case 'count':
      return { key, by, criteria: firstTier }
    case 'weights':
      return { key, by, texts: {} }
    case 'second-tier':
      return { key, by, criteria: secondTier }
  }
}

/** What is wrong with a step; undefined when it is whole. */
export function stepFault(draft: StepDraft): StepFault | undefined {
  switch (draft.by) {
    case 'combinations':
      if (draft.combinations.length === 0) return 'no-combinations'
      return draft.combinations.some((one) => one.length === 0) ? 'empty-combination' : undefined
    case 'weights': {
      const texts = Object.values(draft.texts).filter((text) => text.trim() !== '')
      if (texts.length === 0) return 'no-weights'
      return texts.every((text) => pointsIn(text) !== undefined) ? undefined : 'not-whole'
    }
    case 'count':
    case 'second-tier':
      return draft.criteria.length === 0 ? 'no-criteria' : undefined
  }
}

/** The steps that drafts stand for; undefined while one of them is at fault or there are none. */
export function stepsOf(drafts: readonly StepDraft[]): PriorityStep[] | undefined {
  if (drafts.length === 0 || drafts.some((draft) => stepFault(draft) !== undefined)) return undefined
  return drafts.map((draft) => {
    switch (draft.by) {
      case 'combinations':
        return { by: draft.by, combinations: draft.combinations.map((one) => [...one]) }
      case 'weights':
        return {
          by: draft.by,
          weights: firstTier.flatMap((criterion) => {
            const weight = pointsIn(draft.texts[criterion] ?? '')
            return weight === undefined ? [] : [{ criterion, weight }]
          }),
        }
      case 'count':
        return { by: draft.by, criteria: [...draft.criteria] }
      case 'second-tier':
        return { by: draft.by, criteria: [...draft.criteria] }
    }
  })
}

/** The rows with one a place higher (−1) or lower (1); the rows themselves where there is no such place. */
export function moveStep<Row>(rows: readonly Row[], at: number, by: -1 | 1): readonly Row[] {
  const [row, other] = [rows[at], rows[at + by]]
  if (row === undefined || other === undefined) return rows
  return rows.with(at, other).with(at + by, row)
}

/** Criteria with one switched on or off, in their own order. */
export function toggled<Criterion extends string>(
  all: readonly Criterion[],
  chosen: readonly Criterion[],
  one: Criterion,
): Criterion[] {
  return all.filter((each) => (each === one ? !chosen.includes(one) : chosen.includes(each)))
}

function pointsIn(text: string): number | undefined {
  if (!/^\d{1,4}$/.test(text.trim())) return undefined
  const points = Number(text)
  return points >= 1 && points <= mostPoints ? points : undefined
}
