import { letterText } from '../text/family-letter-nl.ts'
import type { FamilyLetter } from './family-letter.ts'
import { letterContent, type LetterContent } from './letter-content.ts'

/** A letter as it is made, on paper or as an e-mail: who writes to whom, when, and its words. Plain values throughout. */
export type WrittenLetter = Pick<FamilyLetter, 'organiser' | 'issuedAt' | 'family'> & {
  title: string
  content: LetterContent
}

/** A letter about an absence in its words. */
export function absenceLetter(letter: FamilyLetter): WrittenLetter {
  const { organiser, issuedAt, family } = letter
  return { organiser, issuedAt, family, title: letterText.title, content: letterContent(letter) }
}
