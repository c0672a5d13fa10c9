import { MinimumNote } from '../evidence/minimum-note.tsx'
import { averageTexts } from '../model/exact-number.ts'
import type { PlanOutlook } from '../model/plan-outlook.ts'
import { valueOfRecord } from '../model/plan-record.ts'
import type { ChangedPlan } from '../model/start-draft.ts'
import { freshDraft, type PlanDraft } from '../stores/plan-drafts.ts'
import { DiscardDialog } from './discard-dialog.tsx'
import { KeptMeanwhileDialog } from './kept-meanwhile-dialog.tsx'
import { ReasonsDialog } from './reasons-dialog.tsx'
import type { useSavePlan } from './use-save-plan.ts'

type Props = {
  saving: ReturnType<typeof useSavePlan>
  outlook: PlanOutlook
  hostName: string
  changes: ChangedPlan | undefined
  isDiscarding: boolean
  onKeepDrawing: () => void
  onDiscard: () => void
  onTakeTheirs: (draft: PlanDraft) => void
}

/** What is asked on the way out: reasons, which of two plans stays, whether a draft may go. */
export function PlanQuestions({ saving, outlook, hostName, changes, ...props }: Props) {
  const { minimum, record } = outlook
  const { days } = averageTexts(minimum.halfDays, minimum.cycleWeeks)
  return (
    <>
      <ReasonsDialog
        broken={saving.asked}
        hostName={hostName}
        minimum={<MinimumNote minimum={minimum} days={days} cycleWeeks={minimum.cycleWeeks} />}
        year={Number(record.from.slice(0, 4))}
        isSaving={saving.isSaving}
        onClose={saving.putOff}
        onConfirm={saving.answer}
      />
      <KeptMeanwhileDialog
        kept={saving.kept}
        mine={record}
        onKeepMine={saving.keepMine}
        onTakeTheirs={({ version, record: theirs }) => {
          saving.putOff()
          if (changes)
            props.onTakeTheirs(freshDraft(valueOfRecord(theirs), { id: changes.id, version, record: theirs }))
        }}
        onClose={saving.putOff}
      />
      <DiscardDialog isOpen={props.isDiscarding} onClose={props.onKeepDrawing} onConfirm={props.onDiscard} />
    </>
  )
}
