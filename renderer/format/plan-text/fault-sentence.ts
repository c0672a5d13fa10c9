import { weekPlan } from '../../i18n/nl/week-plan.ts'
import type { TextFault } from './text-fault.ts'

// Enough to know the piece again; junk that was pasted would push the sentence off the screen.
const longestPiece = 24

/** The rule that a typed text breaks, as a sentence with the piece at fault. */
export function faultText(text: string, { code, offset, length }: TextFault): string {
  const piece = text.slice(offset, offset + Math.min(length, longestPiece))
  return weekPlan.rules[code](length > longestPiece ? `${piece}…` : piece)
}
