import type { PriorityRules, PriorityStep } from '../../../../shared/domain/exchange/waiting-list.ts'
import { Button, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { formatLongMoment } from '../../../format/time.ts'
import { priorityRules as text } from '../../../i18n/nl/waiting-list/rules.ts'
import { why } from '../../../i18n/nl/waiting-list/why.ts'
import { stepSentence } from '../../waiting-list/why/rule-words.ts'

type Props = {
  /** Without it the rules that come with the program. */
  record: PriorityRules | undefined
  steps: readonly PriorityStep[]
  onCopy: () => void
}

/** A set of rules in words; it is never changed, only followed by another. */
export function RuleSetView({ record, steps, onCopy }: Props) {
  return (
    <Section
      title={record ? text.setTitle(formatDay(record.from)) : text.standardTitle}
      note={<Button onClick={onCopy}>{text.copy}</Button>}
    >
      <ol className="rules-view">
        {[...steps.map(stepSentence), why.rules.last, why.rules.newLast].map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ol>
      {record && <p className="small ink-3">{text.enteredBy(formatLongMoment(record.enteredAt), record.by)}</p>}
      {record?.reason !== undefined && <p className="small ink-2">{text.reason(record.reason)}</p>}
    </Section>
  )
}
