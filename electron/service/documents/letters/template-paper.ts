import type { OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import type { LetterBlock } from '../../../../shared/domain/letters/letter-blocks.ts'

/** A letter from a template as it is put on paper, and perhaps in a draft. Plain values throughout. */
export type TemplatePaper = {
  organiser: OrganiserSnapshot
  /** Local moment of writing. */
  issuedAt: string
  to: { firstName: string; lastName: string; street: string; postcode: string; city: string; email?: string }
  title: string
  blocks: readonly LetterBlock[]
  /** Name of the PDF, as it goes with a draft. */
  fileName: string
}
