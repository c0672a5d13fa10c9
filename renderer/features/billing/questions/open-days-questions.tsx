import { Link } from '@tanstack/react-router'
import { ArrowUpRight } from 'lucide-react'
import { Button } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { isLongEnough, isReasonGiven } from '../model/answers.ts'
import { useDraftStore } from '../stores/draft-store.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { OpenDaysRow } from './open-days-row.tsx'
import { QuestionGroup } from './question-group.tsx'

const texts = billing.questions.openDays

type Props = { month: BillingMonth; shownId: string | undefined; onLook(contractHolderId: string): void }

/** Days that nobody answered for, per family with a written reason; one reason can be used for all that have none. */
export function OpenDaysQuestions({ month, shownId, onLook }: Props) {
  const { questions, draft, overview } = month
  const writeReason = useDraftStore((store) => store.writeReason)
  if (questions.openDays.length === 0) return null
  const reasonOf = (id: string) => draft.reasons[id]
  const rest = questions.openDays.filter(
    (question) => !isReasonGiven(question, reasonOf(question.family.contractHolderId)),
  )
  const written = questions.openDays
    .map(({ family }) => reasonOf(family.contractHolderId)?.text ?? '')
    .findLast((text) => isLongEnough(text))
  const days = questions.openDays.reduce((sum, question) => sum + question.days.length, 0)
  return (
    <QuestionGroup
      title={texts.title}
      text={texts.text}
      count={texts.days(days)}
      isAnswered={rest.length === 0}
      action={
        <>
          <Link to="/aanwezigheden/open" search={{ maand: overview.month }} className="question-file">
            {texts.answerAll}
            <ArrowUpRight className="icon-small" aria-hidden />
          </Link>
          {written !== undefined && rest.length > 0 && (
            <Button title={texts.sameForRest(rest.length)} onClick={() => writeReason(overview.month, rest, written)}>
              {texts.sameForAll}
            </Button>
          )}
        </>
      }
    >
      {questions.openDays.map((question) => (
        <OpenDaysRow
          key={question.family.contractHolderId}
          month={overview.month}
          question={question}
          written={reasonOf(question.family.contractHolderId)}
          isShown={question.family.contractHolderId === shownId}
          onWrite={(text) => writeReason(overview.month, [question], text)}
          onLook={() => onLook(question.family.contractHolderId)}
        />
      ))}
    </QuestionGroup>
  )
}
