import { foSu05 } from '../../../law/fo-su-05.ts'

/** How long a responsible's name and the program's may be; the schema sets nothing here (R105). */
export const longestFreeText = 100

// eslint-disable-next-line no-control-regex -- these are the characters that are looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u

/** What keeps a text from standing in the form as it is: nothing is ever cut to fit (R105). */
export type TextFault = 'blank' | 'too-long' | 'unwritable'

/** Whether a text can stand in the form: not blank, not longer than it takes, and of characters that XML knows. */
export function formTextFault(text: string, longest: number = foSu05.longestName): TextFault | undefined {
  if (text.trim() === '') return 'blank'
  if ([...text].length > longest) return 'too-long'
  return unwritable.test(text) ? 'unwritable' : undefined
}

/** A dossier number of a location: nine or ten digits (R20). */
export function isDossierNumber(text: string): boolean {
  return /^\d{9,10}$/.test(text)
}
