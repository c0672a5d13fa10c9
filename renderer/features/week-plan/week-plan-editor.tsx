import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Page, Split } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { weekPlan } from '../../i18n/nl/week-plan.ts'
import { useStatusNote } from '../../stores/status-note.ts'
import { HostSection } from './evidence/host-section.tsx'
import { PlanSection } from './evidence/plan-section.tsx'
import { PlansSection } from './evidence/plans-section.tsx'
import type { WeekPlanBasis } from './model/basis.ts'
import { editPlan, type PlanEdit } from './model/edit-plan.ts'
import { faultyFields } from './model/editor-state.ts'
import { namePattern } from './model/host-check.ts'
import type { DraftRequest } from './model/start-draft.ts'
import { PlanBar, type DateFaults } from './plan-bar.tsx'
import { PlanKey } from './plan-key.tsx'
import { PlanLine } from './plan-line.tsx'
import { PlanTable } from './plan-table.tsx'
import { PlanQuestions } from './save/plan-questions.tsx'
import { useSavePlan } from './save/use-save-plan.ts'
import { useEditorKeys } from './use-editor-keys.ts'
import { usePlanDraft } from './use-plan-draft.ts'
import { usePlanFigures } from './use-plan-figures.ts'
import './week-plan.css'

const parent = { title: nl.children.title, to: '/kinderen' } as const

type Props = { basis: WeekPlanBasis; request: DraftRequest; today: string }

/** The editor: the plan at the left, what it means at the right. */
export function WeekPlanEditor({ basis, request, today }: Props) {
  const { draft, isChanged, act, put, drop } = usePlanDraft(basis, request, today)
  const [preview, setPreview] = useState<PlanEdit>()
  const [dateFaults, setDateFaults] = useState<DateFaults>({})
  const [isTried, setIsTried] = useState(false)
  const [isDiscarding, setIsDiscarding] = useState(false)
  const region = useRef<HTMLDivElement>(null)
  const faultId = useId()
  const { editor, changes } = draft
  const plan = useMemo(() => (preview ? editPlan(editor.plan, preview) : editor.plan), [editor.plan, preview])
  const figures = usePlanFigures(basis, plan, changes, today)
  const { check, outlook, isGone } = figures

  const navigate = useNavigate()
  const leave = () => {
    drop()
    const search = { tab: 'overeenkomsten' } as const
    void navigate({ to: '/kinderen/$childId', params: { childId: basis.child.id }, search })
  }
  const saving = useSavePlan({
    record: outlook.record,
    target: changes && !isGone ? { id: changes.id, version: changes.version } : undefined,
    broken: { patterns: check.patterns.map((one) => namePattern(basis, one)), isBelow: outlook.minimum.isBelow },
    onSaved: leave,
    onGoOver: (kept) => changes && put({ ...draft, changes: { id: changes.id, ...kept } }),
  })
  const save = () => {
    const faulty = faultyFields(editor)
    const inTheWay =
      faulty.length > 0
        ? `[data-field="${faulty[0]}"]`
        : dateFaults.from !== undefined || dateFaults.until !== undefined
          ? '.week-plan-date [aria-invalid="true"]'
          : outlook.placed.overlaps && '.week-plan-in-the-way'
    setIsTried(true)
    if (inTheWay !== undefined) region.current?.querySelector<HTMLElement>(inTheWay)?.focus()
    else if (changes && !isChanged) leave()
    else if (!saving.isSaving) saving.save()
  }
  const latestSave = useRef(save)
  useEffect(() => {
    latestSave.current = save
  })
  useEditorKeys(
    act,
    useCallback(() => latestSave.current(), []),
  )
  const isStored = changes !== undefined && !isChanged
  useStatusNote(isStored ? weekPlan.status.stored : weekPlan.status.draft, isStored ? undefined : weekPlan.status.stays)

  const name = nl.common.name(basis.child)
  return (
    <Page title={changes ? weekPlan.editTitle(name) : weekPlan.newTitle(name)} parent={parent}>
      <div className="week-plan" ref={region}>
        <Split
          left={
            <>
              <PlanBar
                plan={plan}
                act={act}
                faultId={faultId}
                onFaults={(change) => setDateFaults((known) => ({ ...known, ...change }))}
                onSave={save}
                onDiscard={() => (isChanged ? setIsDiscarding(true) : leave())}
                isSaving={saving.isSaving}
              />
              <PlanLine
                editor={{ ...editor, plan }}
                act={act}
                isTried={isTried}
                dateFault={dateFaults.from ?? dateFaults.until}
                faultId={faultId}
              />
              <div className="scroll">
                <PlanTable
                  basis={basis}
                  editor={editor}
                  plan={plan}
                  figures={figures}
                  isTried={isTried}
                  act={act}
                  onPreview={setPreview}
                />
                <PlanKey basis={basis} />
              </div>
            </>
          }
          right={
            <>
              <PlanSection basis={basis} plan={plan} outlook={outlook} isGone={isGone} error={saving.error} act={act} />
              <HostSection basis={basis} plan={plan} figures={figures} today={today} />
              <PlansSection basis={basis} plans={outlook.placed.plans} today={today} />
            </>
          }
          rightLabel={weekPlan.evidence}
          rightWidth={[336, 400]}
        />
      </div>
      <PlanQuestions
        saving={saving}
        outlook={outlook}
        hostName={nl.common.name(basis.host)}
        isDiscarding={isDiscarding}
        onKeepDrawing={() => setIsDiscarding(false)}
        onDiscard={leave}
        onTakeTheirs={put}
        changes={changes}
      />
    </Page>
  )
}
