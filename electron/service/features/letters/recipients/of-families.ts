import type { ContractHolder } from '../../../../../shared/domain/exchange/document.ts'
import type { LetterFacts } from '../../../documents/templates/fill-template.ts'
import { listText } from '../../../documents/text/format-nl.ts'
import { usableEmail } from '../../../documents/letters/family-letter.ts'
import type { AboutChild } from '../facts/about-children.ts'
import { childFacts, familyFacts, fullName } from '../facts/shared-facts.ts'
import type { Care } from '../read-care.ts'
import { addressed, type Recipient } from './recipient.ts'

/** The families with a child that the letter is about, one by one; a family with one such child has it in that child's folder. */
export function recipientsOfFamilies(
  care: readonly Care[],
  aboutChild: AboutChild,
  {
    isNeeded = () => true,
    factsOf = () => ({}),
  }: {
    isNeeded?: (care: readonly Care[]) => boolean
    /** What is the same for all children. */
    factsOf?: (family: ContractHolder) => LetterFacts
  } = {},
): Recipient[] {
  const families = Map.groupBy(care, ({ family }) => family.id)
  return [...families.values()].flatMap((own): Recipient[] => {
    const [first] = own
    const children = [...Map.groupBy(own, ({ child }) => child.id).values()].flatMap((ofChild) => {
      const about = aboutChild(ofChild)
      const [one] = ofChild
      return about && one ? [{ child: one.child, facts: factsOfChild(one, ofChild, about) }] : []
    })
    const [only, ...others] = children
    if (!first || !only) return []
    const { family } = first
    const isOne = others.length === 0
    return [
      {
        id: family.id,
        ...addressed(family, usableEmail(family.email)),
        childIds: children.map(({ child }) => child.id),
        about: children.map(({ child }) => child.firstName),
        isNeeded: isNeeded(own),
        facts: {
          ...familyFacts(family),
          kinderen: children.map((child) => child.facts),
          'kinderen.namen': listText(children.map(({ child }) => child.firstName)),
          ...factsOf(family),
        },
        refs: { contractHolderId: family.id, ...(isOne && { childId: only.child.id }) },
        folder: isOne
          ? { of: 'agreement', id: only.child.id, firstName: only.child.firstName, lastName: only.child.lastName }
          : { of: 'family', id: family.id, firstName: family.firstName, lastName: family.lastName },
      },
    ]
  })
}

function factsOfChild({ child }: Care, ofChild: readonly Care[], about: LetterFacts): LetterFacts {
  const hosts = [...new Set(ofChild.map(({ host }) => fullName(host)))]
  return { ...childFacts(child), 'onthaalouder.naam': listText(hosts), ...about }
}
