import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = {
  title: string
  /** What the decision is, as the box says it, and in full for readers of a screen aloud. */
  decision: string
  decisionLabel: string
  isDecided: boolean
  /** Its bill, or what is known of it, is in the panel beside. */
  isShown: boolean
  onDecide(isDecided: boolean): void
  onLook(): void
  children: ReactNode
}

/** A question that is answered by a decision: a box that says what will happen. */
export function DecisionRow({ title, decision, decisionLabel, isDecided, isShown, onDecide, onLook, children }: Props) {
  return (
    <li className={`question${isShown ? ' question-shown' : ''}`} aria-current={isShown || undefined}>
      <div className="question-what">
        <button type="button" className="question-family" onClick={onLook}>
          {title}
        </button>
        {children}
      </div>
      <Checkbox
        className="question-decision"
        size="xs"
        label={decision}
        aria-label={decisionLabel}
        checked={isDecided}
        onFocus={onLook}
        onChange={(event) => onDecide(event.currentTarget.checked)}
      />
    </li>
  )
}
