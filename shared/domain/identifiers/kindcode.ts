import { isDate } from '../calendar/date.ts'

const kindcode = /^(\d{2})(\d{2})(\d{2})[ -]?(\d{3})(?:[ -]?(\d{2}))?$/

/** Whether a text is a kindcode: YYMMDD of a real date, a sequence above zero, perhaps an attest number above zero (R22). */
export function isKindcode(text: string): boolean {
  const match = kindcode.exec(text)
  if (!match) return false
  const [, year, month, day, sequence, attest] = match
  const isRealDate = ['19', '20'].some((century) => isDate(`${century}${year}-${month}-${day}`))
  return isRealDate && Number(sequence) > 0 && (attest === undefined || Number(attest) > 0)
}
