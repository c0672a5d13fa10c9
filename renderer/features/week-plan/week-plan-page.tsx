import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { CalendarX } from 'lucide-react'
import { useQueryOf, useToday } from '../../api/index.ts'
import { Button, EmptyState, Page, RecordPageWaiting } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { weekPlan } from '../../i18n/nl/week-plan.ts'
import type { WeekPlanBasis } from './model/basis.ts'
import { longestCycle } from '../../format/plan-text/plan-value.ts'
import { changedPlan } from './model/start-draft.ts'
import { draftKey, usePlanDrafts } from './stores/plan-drafts.ts'
import { WeekPlanEditor } from './week-plan-editor.tsx'

const parent = { title: nl.children.title, to: '/kinderen' } as const

/** The week-plan editor of an agreement: a new plan, or a stored one that is changed. */
export function WeekPlanPage() {
  const { agreementId } = useParams({ from: '/kinderen/$childId/plan/$agreementId' })
  const request = useSearch({ from: '/kinderen/$childId/plan/$agreementId' })
  const { data: basis, error, refetch } = useQueryOf('carePlans.basis', { agreementId })
  const { today } = useToday()
  const key = draftKey(agreementId, request.plan)
  const hasDraft = usePlanDrafts(({ drafts }) => drafts[key] !== undefined)
  if (!basis || today === undefined) {
    return (
      <RecordPageWaiting
        parent={parent}
        missing={weekPlan.missing}
        toList={weekPlan.toList}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  }
  const changed = changedPlan(basis, request)
  if (request.plan !== undefined && !changed && !hasDraft)
    return <NoPlan basis={basis} title={weekPlan.missingPlan} detail={weekPlan.missingPlanDetail} />
  if (changed && changed.record.cycleWeeks > longestCycle)
    return <NoPlan basis={basis} title={weekPlan.tooLong} detail={weekPlan.tooLongDetail} />
  return <WeekPlanEditor key={key} basis={basis} request={request} today={today} />
}

function NoPlan({ basis: { child }, title, detail }: { basis: WeekPlanBasis; title: string; detail: string }) {
  const navigate = useNavigate()
  return (
    <Page title={weekPlan.editTitle(nl.common.name(child))} parent={parent}>
      <EmptyState
        icon={CalendarX}
        title={title}
        actions={
          <Button onClick={() => void navigate({ to: '/kinderen/$childId', params: { childId: child.id } })}>
            {weekPlan.toChild}
          </Button>
        }
      >
        {detail}
      </EmptyState>
    </Page>
  )
}
