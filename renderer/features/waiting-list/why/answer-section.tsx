import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button, ScrollRegion, Section } from '../../../components/index.ts'
import { why } from '../../../i18n/nl/waiting-list/why.ts'
import type { RankedRequest, Replay } from '../waiting-types.ts'
import { answerText } from './answer-text.ts'

const text = why.answer

type Props = {
  id: string
  ranking: Replay
  /** Today's ranking, where the other one is earlier. */
  now: { at: string; requests: readonly RankedRequest[] } | undefined
}

/** The answer to a family that asks why it stands where it stands, to be copied into a letter or a mail. */
export function AnswerSection({ id, ranking: { at, rules, requests }, now }: Props) {
  const [copied, setCopied] = useState<string>()
  const today = now?.requests.find((request) => request.id === id)
  const answer = answerText(
    id,
    { at, steps: rules.steps, requests },
    now && { at: now.at, rank: today?.rank, of: now.requests.length },
  )
  if (answer === '') return null
  const copy = async () => {
    await navigator.clipboard.writeText(answer)
    setCopied(answer)
  }
  const isCopied = copied === answer
  const Icon = isCopied ? Check : Copy
  return (
    <Section title={text.title}>
      <p className="small ink-3">{text.detail}</p>
      <ScrollRegion label={text.label} className="why-answer">
        {answer}
      </ScrollRegion>
      <div className="why-answer-acts">
        <Button icon={<Icon className="icon-small" aria-hidden />} onClick={() => void copy()}>
          {text.copy}
        </Button>
        <span className="small ink-2" role="status">
          {isCopied && text.copied}
        </span>
      </div>
    </Section>
  )
}
