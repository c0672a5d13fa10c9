import { TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ArrowUpRight, Check } from 'lucide-react'
import { useState } from 'react'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import { isLongEnough, isReasonGiven, longestReason, shortestReason, type WrittenReason } from '../model/answers.ts'
import { formatDates } from '../model/date-list.ts'
import type { OpenDaysQuestion } from '../model/questions.ts'
import { ChildDates } from './child-dates.tsx'

const texts = billing.questions.openDays

type Props = {
  month: string
  question: OpenDaysQuestion
  written: WrittenReason | undefined
  /** Its bill is in the panel beside. */
  isShown: boolean
  onWrite(text: string): void
  onLook(): void
}

/** A family with its open days and the field for the reason. Writing it is the answer; there is no button to forget. */
export function OpenDaysRow({ month, question, written, isShown, onWrite, onLook }: Props) {
  const { family, children } = question
  const [wasLeft, setWasLeft] = useState(false)
  const text = written?.text ?? ''
  const isGiven = isReasonGiven(question, written)
  return (
    <li className={`question${isShown ? ' question-shown' : ''}`} aria-current={isShown || undefined}>
      <div className="question-what">
        <button type="button" className="question-family" onClick={onLook}>
          {nl.common.name(family)}
        </button>
        {children.map((child) => (
          <ChildDates key={child.childId} child={child} words={formatDates(child.dates)} />
        ))}
        <p className="question-child">
          <Link
            to="/aanwezigheden/open"
            search={{ maand: month, gezin: family.contractHolderId }}
            className="question-file question-answer"
            aria-label={texts.answerFor(nl.common.name(family))}
          >
            {texts.answer}
            <ArrowUpRight className="icon-small" aria-hidden />
          </Link>
        </p>
      </div>
      <TextInput
        className="question-reason"
        aria-label={texts.reasonFor(nl.common.name(family))}
        placeholder={texts.placeholder}
        maxLength={longestReason}
        value={text}
        error={fault(text, isGiven, wasLeft)}
        rightSection={isGiven && <Check className="icon-small ok" aria-label={billing.questions.answeredTag} />}
        onFocus={onLook}
        onBlur={() => setWasLeft(true)}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
    </li>
  )
}

// While typing the first letters nothing is wrong yet.
function fault(text: string, isGiven: boolean, wasLeft: boolean): string | undefined {
  if (isGiven || text === '') return undefined
  if (isLongEnough(text)) return texts.changed
  return wasLeft ? texts.tooShort(shortestReason) : undefined
}
