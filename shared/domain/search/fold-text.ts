// Letters that Unicode does not take apart into a plain one and a mark.
const plainOf: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
}
const special = /[łđðøæœßþħıŋŧ]/g
const marks = /\p{M}/gu
// eslint-disable-next-line no-control-regex -- all of ASCII is meant
const isAscii = /^[\u0000-\u007F]*$/

/**
 * A text as it is searched: lower case, and letters without what stands on, under or through them, so that `zolc` finds Żółć and
 * `nguyen` Nguyễn. ASCII goes the short way: most of what is folded is.
 */
export function foldText(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(special, (letter) => plainOf[letter] ?? letter)
}

// What stands within a word and is heard by nobody: D'hondt, baby’s.
const apostrophes = /['’‘ʼ`´]/g
const word = /[\p{L}\p{N}]+/gu

/** The words of a text as they are searched, in their order: letters and digits, nothing else. */
export function searchWords(text: string): string[] {
  return foldText(text).replace(apostrophes, '').match(word) ?? []
}
