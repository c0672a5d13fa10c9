import type { Letter } from '../../../../../shared/domain/exchange/letters.ts'
import type { RecipientKind } from '../../../../../shared/domain/letters/letter-templates.ts'
import type { LetterFacts } from '../../../documents/templates/fill-template.ts'

/** Somebody to whom a letter from a template can go, with all that it may say. */
export type Recipient = {
  /** Of the agreement, the contract holder, the host or the request, as the template has them. */
  id: string
  firstName: string
  lastName: string
  /** The children whose files it stands in. */
  childIds: string[]
  /** Children, or what else tells two of one name apart. */
  about: string[]
  /** The template is meant for this one now. */
  isNeeded: boolean
  street: string
  postcode: string
  city: string
  /** One that a mail program takes. */
  email?: string
  facts: LetterFacts
  /** Whose files the letter stands in. */
  refs: Pick<Letter, 'contractHolderId' | 'childId' | 'hostId' | 'requestId' | 'agreementId'>
  /** Whose folder it goes to. */
  folder: { of: RecipientKind; id: string; firstName: string; lastName: string }
}

/** Where somebody lives and reads mail. */
type Reached = { firstName: string; lastName: string; postcode: string; city: string }

/** The address of a letter; a request on the waiting list has no street. */
export function addressed(person: Reached & { street?: string }, email: string | undefined) {
  const { firstName, lastName, street = '', postcode, city } = person
  return { firstName, lastName, street, postcode, city, ...(email !== undefined && { email }) }
}
