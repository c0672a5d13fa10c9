import type { ListedLetter } from '../letter-types.ts'
import type { RegisterChip } from './register-search.ts'

/** Templates of which a signed copy comes back. */
const signed: readonly string[] = ['agreement', 'care-plan', 'regulation']

/** Whether a letter belongs to a chip: not sent yet, sent, or sent to be signed and not back. */
export function isInChip(
  { template, sentOn, returnedOn }: Pick<ListedLetter, 'template' | 'sentOn' | 'returnedOn'>,
  chip: RegisterChip,
): boolean {
  switch (chip) {
    case 'all':
      return true
    case 'open':
      return sentOn === undefined && returnedOn === undefined
    case 'sent':
      return sentOn !== undefined
    case 'away':
      return sentOn !== undefined && returnedOn === undefined && signed.includes(template)
  }
}
