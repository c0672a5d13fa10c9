import { Section } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import { isReasonGiven } from '../model/answers.ts'
import { formatDates } from '../model/date-list.ts'
import type { BillingMonth } from '../use-billing-month.ts'

type Answer = { id: string; who: string; what: string; answer: string; isOpen: boolean }

/** What was answered in step 1, as it will be kept. */
export function AnswersPanel({ month }: { month: BillingMonth }) {
  const answers = answersOf(month)
  const texts = billing.issue
  return (
    <Section
      title={texts.answers}
      note={answers.length > 0 ? billing.questions.of(month.total - month.open, month.total) : undefined}
    >
      {answers.length === 0 && <p className="ink-2">{texts.noAnswers}</p>}
      <ul className="answers">
        {answers.map(({ id, who, what, answer, isOpen }) => (
          <li key={id}>
            <p>
              <span className="medium">{who}</span> <span className="ink-3 small">{what}</span>
            </p>
            <p className={`small ${isOpen ? 'att' : 'ink-2'}`}>{answer}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function answersOf({ questions, draft }: BillingMonth): Answer[] {
  const texts = billing.issue
  const open = billing.questions.openTag
  return [
    ...questions.openDays.map((question) => {
      const { family, children } = question
      const reason = draft.reasons[family.contractHolderId]
      const isGiven = isReasonGiven(question, reason)
      return {
        id: family.contractHolderId,
        who: nl.common.name(family),
        what: children.map((child) => `${child.firstName} ${formatDates(child.dates)}`).join('; '),
        answer: isGiven ? texts.reason(reason?.text.trim() ?? '') : open,
        isOpen: !isGiven,
      }
    }),
    ...questions.attests.map(({ family, children }) => {
      const isHeld = draft.heldBack.includes(family.contractHolderId)
      return {
        id: family.contractHolderId,
        who: nl.common.name(family),
        what: children.map((child) => child.firstName).join(', '),
        answer: isHeld ? texts.heldBackRow : open,
        isOpen: !isHeld,
      }
    }),
    ...questions.uncovered.map((question) => {
      const isAccepted = draft.accepted.includes(question.childId)
      return {
        id: `kind ${question.childId}`,
        who: nl.common.name(question),
        what: formatDates(question.presences.map((presence) => presence.date)),
        answer: isAccepted ? texts.uncoveredRow : open,
        isOpen: !isAccepted,
      }
    }),
  ]
}
