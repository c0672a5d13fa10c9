import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import { formatMoment } from '../../../format/time.ts'
import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import { answerWords } from './answer-words.ts'

/** What a family was told before, the newest first; it is never changed. */
export function EarlierMessages({ contacts, year }: { contacts: readonly FamilyContact[]; year: number | undefined }) {
  if (contacts.length === 0) return null
  return (
    <details className="calls-earlier">
      <summary>
        {text.earlier} ({contacts.length})
      </summary>
      <ul>
        {contacts.map((contact) => (
          <li key={contact.id}>
            <span className="medium">
              {text.earlierLine(formatMoment(contact.at, year), contact.by, answerWords(contact))}
            </span>
            <p className="ink-2">{contact.text}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
