import { ScrollRegion } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { letters as text } from '../../../i18n/nl/substitution/letters.ts'
import type { LetterEntry, LettersAbout } from './letter-types.ts'
import { MailButton } from './mail-button.tsx'

/** What a family would read, and the way to mail it now. */
export function LetterPreview({ about, entry }: { about: LettersAbout; entry: LetterEntry | undefined }) {
  if (!entry) return <p className="ink-3 letter-preview">{text.noPreview}</p>
  const { family, email, letter } = entry
  return (
    <div className="letter-preview">
      <ScrollRegion className="letter-paper" label={text.preview(nl.common.name(family))}>
        {letter ? (
          <>
            <p className="letter-subject">{letter.subject}</p>
            <p className="small ink-2">{email === undefined ? text.noEmail : text.to(email)}</p>
            <div className="letter-text">{letter.text}</div>
          </>
        ) : (
          <p className="ink-2">{text.noLetter}</p>
        )}
      </ScrollRegion>
      <div className="letter-actions">
        <MailButton key={family.id} about={about} entry={entry} />
      </div>
    </div>
  )
}
