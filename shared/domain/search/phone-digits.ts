/** The parts of a field in which somebody wrote more than one number. */
const between = /[;,]|\s\/\s|\sof\s|\sen\s/

/**
 * The telephone numbers of a field, each as bare digits the way it is dialled from Belgium: `+32 (0)478 12.34.56` and
 * `0478/12 34 56` are both `0478123456`; abroad keeps its `00`.
 */
export function phoneDigits(text: string): string[] {
  return text.split(between).map(dialled).filter(Boolean)
}

/** One number, or the beginning of one, as bare digits dialled from Belgium. */
export function dialled(text: string): string {
  const digits = text.replace('(0)', '').replaceAll(/\D/g, '')
  const abroad = text.trimStart().startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : undefined
  if (abroad === undefined) return digits
  return abroad.startsWith('32') ? `0${abroad.slice(2)}` : `00${abroad}`
}

/** Whether a number holds the digits that somebody typed: from its start, from its end, or in its midst. */
export function holdsDigits(number: string, typed: string): boolean {
  if (number.includes(typed)) return true
  // Typed as it is dialled there, or as it stands on a display, without what comes before.
  const local = typed.startsWith('32') ? `0${typed.slice(2)}` : typed.startsWith('0') ? typed.slice(1) : undefined
  return local !== undefined && local.length >= 7 && number.includes(local)
}
