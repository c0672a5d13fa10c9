import MailComposer from 'nodemailer/lib/mail-composer'
import { letterPlainText } from './letter-plain-text.ts'
import type { WrittenLetter } from './written-letter.ts'

/**
 * A letter as a message that mail programs open as a draft (`X-Unsent`), addressed to the family. Nothing is read from
 * disk or from elsewhere. Throws RangeError for a family without an e-mail address.
 */
export async function letterEml(letter: WrittenLetter): Promise<Uint8Array> {
  const { organiser, family, issuedAt, content } = letter
  if (family.email === undefined) throw new RangeError(`no e-mail address of ${family.id}`)
  const message = new MailComposer({
    headers: { 'X-Unsent': '1' },
    ...(organiser.email === '' ? {} : { from: { name: oneLine(organiser.name), address: oneLine(organiser.email) } }),
    to: { name: oneLine(`${family.firstName} ${family.lastName}`), address: family.email },
    subject: oneLine(content.subject),
    text: letterPlainText(content),
    textEncoding: 'quoted-printable',
    date: new Date(issuedAt),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return message.compile().build()
}

/** What stands in the head of a message: no line breaks, no directions of writing that turn what follows, not endless. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed()
}
