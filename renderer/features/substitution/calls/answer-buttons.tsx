import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import type { SpokenAnswer } from '../model/call-telling.ts'

type Props = { family: string; answers: readonly SpokenAnswer[]; onAnswer: (answer: SpokenAnswer) => void }

/** What the family said, as one press. */
export function AnswerButtons({ family, answers, onAnswer }: Props) {
  return (
    <span className="answer-buttons" role="group" aria-label={text.answerFor(family)}>
      {answers.map((answer) => (
        <button key={answer} type="button" onClick={() => onAnswer(answer)}>
          {text.answers[answer]}
        </button>
      ))}
    </span>
  )
}
