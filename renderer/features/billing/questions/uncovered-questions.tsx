import { Button } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import { useHostName } from '../bill/use-host-name.ts'
import { presencesAtHosts } from '../model/uncovered-words.ts'
import { useDraftStore } from '../stores/draft-store.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { ChildDates } from './child-dates.tsx'
import { DecisionRow } from './decision-row.tsx'
import { QuestionGroup } from './question-group.tsx'

const texts = billing.questions.uncovered

type Props = { month: BillingMonth; shownId: string | undefined; onLook(childId: string): void }

/** Presences that no agreement covers: not billed, though the host is paid, and somebody has to have accepted that. */
export function UncoveredQuestions({ month, shownId, onLook }: Props) {
  const { questions, draft, overview } = month
  const accept = useDraftStore((store) => store.accept)
  const hostName = useHostName(overview)
  if (questions.uncovered.length === 0) return null
  const open = questions.uncovered.filter((question) => !draft.accepted.includes(question.childId))
  const openIds = open.map((question) => question.childId)
  return (
    <QuestionGroup
      title={texts.title}
      text={texts.text}
      count={texts.presences(open.reduce((sum, question) => sum + question.presences.length, 0))}
      isAnswered={open.length === 0}
      action={
        open.length > 1 && <Button onClick={() => accept(overview.month, openIds, true)}>{texts.acceptAll}</Button>
      }
    >
      {questions.uncovered.map((question) => (
        <DecisionRow
          key={question.childId}
          title={nl.common.name(question)}
          decision={texts.accept}
          decisionLabel={texts.acceptFor(nl.common.name(question))}
          isDecided={draft.accepted.includes(question.childId)}
          isShown={question.childId === shownId}
          onDecide={(isAccepted) => accept(overview.month, [question.childId], isAccepted)}
          onLook={() => onLook(question.childId)}
        >
          <ChildDates child={question} words={presencesAtHosts(question.presences, hostName).join('; ')} />
        </DecisionRow>
      ))}
    </QuestionGroup>
  )
}
