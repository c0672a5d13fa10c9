import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import type { SpokenAnswer } from '../model/call-telling.ts'

const answers: readonly [SpokenAnswer, string][] = [
  ['agreed', text.agreed],
  ['own-solution', text.ownSolution],
  ['no-answer', text.noAnswer],
]

type Props = {
  family: string
  /** Left out where there is nothing to agree to. */
  only?: readonly SpokenAnswer[]
  onAnswer: (answer: SpokenAnswer) => void
  /** Of the first, where it is not a yes to a place. */
  firstWord?: string
}

/** What the family said, as one press. */
export function AnswerButtons({ family, only, onAnswer, firstWord }: Props) {
  return (
    <span className="answer-buttons" role="group" aria-label={text.answerFor(family)}>
      {answers
        .filter(([answer]) => only === undefined || only.includes(answer))
        .map(([answer, words]) => (
          <button key={answer} type="button" onClick={() => onAnswer(answer)}>
            {answer === 'agreed' && firstWord !== undefined ? firstWord : words}
          </button>
        ))}
    </span>
  )
}
