import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useQueryOf } from '../../api/index.ts'
import { invalidateFeatures } from '../../api/query-client.ts'
import { billing } from '../../i18n/nl/billing.ts'
import { countOpen, runAnswers } from './model/answers.ts'
import type { Overview } from './model/billing-types.ts'
import { groupFamilies } from './model/family-groups.ts'
import { countQuestions, questionsOf } from './model/questions.ts'
import { stepStates } from './model/steps.ts'
import { useDraft } from './stores/draft-store.ts'
import { useRunStore } from './stores/run-store.ts'

/** A month with what follows from it and from the answers given so far. */
export type BillingMonth = ReturnType<typeof describeMonth>

/** Asks a month and derives its questions, groups and steps. */
export function useBillingMonth(month: string) {
  const query = useQueryOf('billing.overview', { month })
  const draft = useDraft(month)
  const overview = query.data
  const described = useMemo(() => (overview ? describeMonth(overview, draft) : undefined), [overview, draft])
  return { described, error: query.error, refetch: query.refetch, askedAt: query.dataUpdatedAt }
}

/**
 * Asks the bills again after a run that failed: its answer may have been lost, or only its documents, and then the month is
 * issued all the same.
 */
export function useAskedAfterFailure(month: string): void {
  const client = useQueryClient()
  const run = useRunStore((store) => store.runs[month])
  useEffect(() => {
    if (run?.kind === 'failed') void invalidateFeatures(client, ['billing'])
  }, [client, run])
}

function describeMonth(overview: Overview, draft: Parameters<typeof countOpen>[1]) {
  const questions = questionsOf(overview)
  const open = countOpen(questions, draft)
  return {
    overview,
    draft,
    questions,
    total: countQuestions(questions),
    open,
    answers: runAnswers(overview, questions, draft, billing.questions.attests.heldBackReason),
    states: stepStates(overview, open),
    groups: groupFamilies(overview),
  }
}
