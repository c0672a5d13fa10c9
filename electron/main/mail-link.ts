import type { PreparedMail } from '../../shared/contract/bridge.ts'
import { isEmailAddress } from '../../shared/contract/email-address.ts'

/** What every system passes on to a mail program; Windows cuts or refuses longer ones. */
const longestLink = 1_900

/** Whether a message holds a prepared e-mail: an address, a subject and a text. */
export function isPreparedMail(value: unknown): value is PreparedMail {
  if (typeof value !== 'object' || value === null) return false
  const { to, subject, body } = value as Record<string, unknown>
  return typeof to === 'string' && isEmailAddress(to) && typeof subject === 'string' && typeof body === 'string'
}

/** The `mailto:` link of a prepared e-mail (RFC 6068); undefined when it is too long for one. */
export function mailLink({ to, subject, body }: PreparedMail): string | undefined {
  const lines = encoded(body.replace(/\r\n?|\n/g, '\r\n'))
  const link = `mailto:${encoded(to).replace('%40', '@')}?subject=${encoded(subject.replace(/\p{Cc}+/gu, ' '))}&body=${lines}`
  return link.length > longestLink ? undefined : link
}

/** Half characters, which cannot be encoded, become the sign for that. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /['!()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
