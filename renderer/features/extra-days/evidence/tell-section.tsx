import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button, Section } from '../../../components/index.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { nl } from '../../../i18n/nl.ts'
import { parentSentence } from '../model/parent-sentence.ts'
import type { Told } from '../model/said.ts'

const text = extraDays.tell

/** The sentence for the parent, to be said or sent, with whom to reach. */
export function TellSection({ told }: { told: Told }) {
  const { family } = told.answer
  const sentence = parentSentence(told)
  const [copied, setCopied] = useState('')
  const copy = async () => {
    await navigator.clipboard.writeText(sentence)
    setCopied(sentence)
  }
  const isCopied = copied === sentence
  const Icon = isCopied ? Check : Copy
  return (
    <Section title={text.title} note={text.family(nl.common.name(family), family.phone ?? extraDays.host.noPhone)}>
      <div className="extra-tell">
        <p className="extra-sentence" aria-live="polite">
          {sentence}
        </p>
        <Button icon={<Icon className="icon-small" aria-hidden />} onClick={() => void copy()}>
          {isCopied ? text.copied : text.copy}
        </Button>
      </div>
    </Section>
  )
}
