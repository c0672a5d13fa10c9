import { Button } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import { formatDates } from '../model/date-list.ts'
import { useDraftStore } from '../stores/draft-store.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { ChildDates } from './child-dates.tsx'
import { DecisionRow } from './decision-row.tsx'
import { QuestionGroup } from './question-group.tsx'

const texts = billing.questions.attests

type Props = { month: BillingMonth; shownId: string | undefined; onLook(contractHolderId: string): void }

/** Families without attest: their invoice is held back, and somebody has to have decided that. */
export function AttestQuestions({ month, shownId, onLook }: Props) {
  const { questions, draft, overview } = month
  const holdBack = useDraftStore((store) => store.holdBack)
  if (questions.attests.length === 0) return null
  const ids = questions.attests.map(({ family }) => family.contractHolderId)
  const open = ids.filter((id) => !draft.heldBack.includes(id))
  return (
    <QuestionGroup
      title={texts.title}
      text={texts.text}
      count={texts.families(open.length)}
      isAnswered={open.length === 0}
      action={open.length > 1 && <Button onClick={() => holdBack(overview.month, open, true)}>{texts.holdAll}</Button>}
    >
      {questions.attests.map(({ family, children }) => {
        const id = family.contractHolderId
        return (
          <DecisionRow
            key={id}
            title={nl.common.name(family)}
            decision={texts.hold}
            decisionLabel={texts.holdFor(nl.common.name(family))}
            isDecided={draft.heldBack.includes(id)}
            isShown={id === shownId}
            onDecide={(isHeld) => holdBack(overview.month, [id], isHeld)}
            onLook={() => onLook(id)}
          >
            {children.map((child) => (
              <ChildDates key={child.childId} child={child} words={missingWords(child.dates)} />
            ))}
            {family.openDays.length > 0 && (
              <p className="small ink-2">{texts.alsoOpen(formatDates(family.openDays.map((day) => day.date)))}</p>
            )}
          </DecisionRow>
        )
      })}
    </QuestionGroup>
  )
}

function missingWords(dates: readonly string[]): string {
  return dates.length > 4 ? texts.wholeMonth(dates.length) : texts.without(formatDates(dates))
}
