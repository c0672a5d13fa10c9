import { compareText } from './text-order.ts'

const collator = new Intl.Collator('nl-BE')

/** The order in which people are listed for Dutch readers: last name, first name, and the id between namesakes. */
export function compareNames(
  a: { id: string; firstName: string; lastName: string },
  b: { id: string; firstName: string; lastName: string },
): number {
  return (
    collator.compare(a.lastName, b.lastName) || collator.compare(a.firstName, b.firstName) || compareText(a.id, b.id)
  )
}
