/**
 * The characters every bank of the scheme takes: a–z A–Z 0–9 / - ? : ( ) . , ' + and space (EPC217-08; Isabel converts
 * all others, so they are converted here, where it can be seen).
 */
const outsideSet = /[^a-zA-Z0-9/\-?:().,'+ ]/u

/** Letters and signs that do not fall apart into a plain letter and an accent. */
const replacements: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D',
  ð: 'd', Ð: 'D', þ: 'th', Þ: 'TH', ı: 'i', ŋ: 'n', Ŋ: 'N', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ĳ: 'ij', Ĳ: 'IJ', ə: 'e', Ə: 'E',
  '&': '+', '€': 'EUR', '@': '(at)', _: '-', '–': '-', '—': '-', '−': '-', '‘': "'", '’': "'", ʼ: "'", '"': "'", '“': "'", '”': "'",
  ';': ',', '[': '(', ']': ')', '{': '(', '}': ')', '½': '1/2', '…': '...',
} // prettier-ignore

/** Whether a text holds only characters of the SEPA set. */
export function isSepaText(text: string): boolean {
  return !outsideSet.test(text)
}

/**
 * A text in the SEPA set, at most so many characters: accents dropped, other letters spelt out, what is left becomes a
 * full stop; white space collapsed.
 */
export function toSepaText(text: string, maximum: number): string {
  const plain = [...text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ')]
    .map((character) => replacements[character] ?? (outsideSet.test(character) ? '.' : character))
    .join('')
  return plain.trim().slice(0, maximum).trimEnd()
}

/** Whether a text can be a reference (message, mandate, end-to-end): 1–35 of the set, no slash at an end and no two together. */
export function isSepaReference(text: string): boolean {
  return text.length >= 1 && text.length <= 35 && isSepaText(text) && text.trim() === text && !/^\/|\/\/|\/$/.test(text)
}

/** A text made fit to be a reference, at most 35 characters; the caller keeps it unique. */
export function toSepaReference(text: string): string {
  return toSepaText(text, 35)
    .replace(/\/+/g, '/')
    .replace(/^\/|\/$/g, '')
}
