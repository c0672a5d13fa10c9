import { Check, OctagonAlert, PhoneMissed } from 'lucide-react'
import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import { formatWeekday } from '../../../format/date.ts'
import { toCivil, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { formatClock } from '../../../format/time.ts'
import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import type { CallRow } from '../model/call-list.ts'
import { tellingContact } from '../model/telling-contact.ts'
import { answerWords } from './answer-words.ts'

/** How far a family is: what it last said with the hour, what is still open for it, or that it is to be called. */
export function AnswerState({ row }: { row: CallRow }) {
  const { days, isDone } = row
  const last = tellingContact(row)
  const open = [...new Set(days.filter(({ state }) => state.kind === 'unplaced').map(({ need }) => need.date))]
  return (
    <span className="answer-state">
      {last && <Said contact={last} />}
      {last && open.length > 0 && (
        <span className="br">
          <OctagonAlert className="icon-small" aria-hidden />{' '}
          {open.length > 2 ? text.openDays(open.length) : text.open(open.map(dayWords).join(', '))}
        </span>
      )}
      {!isDone && last?.answer !== 'no-answer' && <span className="ink-3">{text.toCall}</span>}
    </span>
  )
}

/** What was said, with its hour. */
export function Said({ contact }: { contact: FamilyContact }) {
  const { answer, at } = contact
  const isMissed = answer === 'no-answer'
  const Icon = isMissed ? PhoneMissed : Check
  return (
    <span className={isMissed ? 'att' : 'ok'}>
      <Icon className="icon-small" aria-hidden /> {text.said(formatClock(at), answerWords(contact))}
    </span>
  )
}

function dayWords(date: string): string {
  return `${formatWeekday(date)} ${toCivil(parseDate(date)).day}`
}
