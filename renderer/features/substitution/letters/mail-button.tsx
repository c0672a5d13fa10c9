import { Mail } from 'lucide-react'
import { useState } from 'react'
import type { MailOpened } from '../../../../shared/contract/bridge.ts'
import { bridge, useCommand } from '../../../api/index.ts'
import { Button } from '../../../components/index.ts'
import { letters as text } from '../../../i18n/nl/substitution/letters.ts'
import type { LetterEntry, LettersAbout } from './letter-types.ts'

const outcomes: Record<MailOpened | 'kept', string> = {
  opened: text.mailOpened,
  kept: text.mailKept,
  'too-long': text.mailTooLong,
  failed: text.mailFailed,
}

/** Opens the letter to a family as an e-mail in the mail program, and keeps it as told (R75). */
export function MailButton({ about, entry }: { about: LettersAbout; entry: LetterEntry }) {
  const { run, isRunning } = useCommand('substitution.tell')
  const [outcome, setOutcome] = useState<MailOpened | 'kept'>()
  const { family, email, letter } = entry
  const open = async () => {
    if (email === undefined || letter === undefined) return
    const { from, until, subject, text: body } = letter
    const opened = await bridge().openMail({ to: email, subject, body })
    setOutcome(opened)
    if (opened !== 'opened') return
    const told = { ...about, contractHolderId: family.id, from, until }
    const kept = await run({ ...told, channel: 'email', text: body, places: [], arranged: [] })
    if (kept) setOutcome('kept')
  }
  const reason = letter === undefined ? text.noLetter : email === undefined ? text.mailNoEmail : undefined
  return (
    <>
      <Button
        icon={<Mail className="icon-small" aria-hidden />}
        onClick={() => void open()}
        isBusy={isRunning}
        reason={reason}
      >
        {text.mail}
      </Button>
      <span className={`small ${outcome === 'opened' || outcome === 'kept' ? 'ink-2' : 'br'}`} role="status">
        {outcome && outcomes[outcome]}
      </span>
    </>
  )
}
