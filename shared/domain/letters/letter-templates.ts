/** To whom a template writes: about one agreement, to a family, to a host, or to the parents of a request on the waiting list. */
export const recipientKinds = ['agreement', 'family', 'host', 'request'] as const
export type RecipientKind = (typeof recipientKinds)[number]

/** What is written from a template, in the order of the list. */
export const letterTemplateIds = [
  'agreement',
  'care-plan',
  'regulation',
  'missing-papers',
  'attest',
  'closure',
  'offer',
  'refusal',
  'host-papers',
] as const
export type LetterTemplateId = (typeof letterTemplateIds)[number]

/** The recipients of each template. */
export const recipientsOf: Readonly<Record<LetterTemplateId, RecipientKind>> = {
  agreement: 'agreement',
  'care-plan': 'agreement',
  regulation: 'family',
  'missing-papers': 'family',
  attest: 'family',
  closure: 'family',
  offer: 'request',
  refusal: 'request',
  'host-papers': 'host',
}

/** Whether a text names a template. */
export function isLetterTemplateId(name: string): name is LetterTemplateId {
  return (letterTemplateIds as readonly string[]).includes(name)
}
