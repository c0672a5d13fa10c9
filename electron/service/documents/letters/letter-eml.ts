import MailComposer from 'nodemailer/lib/mail-composer'
import { letterPlainText } from './letter-plain-text.ts'
import type { WrittenLetter } from './written-letter.ts'

/**
 * A letter as a message that mail programs open as a draft (`X-Unsent`), addressed to the family. Nothing is read from
 * disk or from elsewhere. Throws RangeError for a family without an e-mail address.
 */
export async function letterEml({ organiser, family, issuedAt, content }: WrittenLetter): Promise<Uint8Array> {
  return draftEml({ organiser, to: family, issuedAt, subject: content.subject, text: letterPlainText(content) })
}

/** A draft of an e-mail: from whom, to whom, and what it says; perhaps with a PDF. */
type Draft = {
  organiser: { name: string; email: string }
  to: { firstName: string; lastName: string; email?: string }
  issuedAt: string
  subject: string
  text: string
  pdf?: { name: string; bytes: Uint8Array }
}

/** A message that mail programs open as a draft. Throws RangeError for somebody without an e-mail address. */
export async function draftEml({ organiser, to, issuedAt, subject, text, pdf }: Draft): Promise<Uint8Array> {
  if (to.email === undefined) throw new RangeError('a draft needs an e-mail address')
  const message = new MailComposer({
    headers: { 'X-Unsent': '1' },
    ...(organiser.email === '' ? {} : { from: { name: oneLine(organiser.name), address: oneLine(organiser.email) } }),
    to: { name: oneLine(`${to.firstName} ${to.lastName}`), address: to.email },
    subject: oneLine(subject),
    text,
    ...(pdf && {
      attachments: [{ filename: pdf.name, content: Buffer.from(pdf.bytes), contentType: 'application/pdf' }],
    }),
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
