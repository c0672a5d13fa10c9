import { formatDate, parseDate } from '../../shared/domain/calendar/date.ts'
import type { AgreementRecord } from '../../shared/domain/exchange/document.ts'
import { firstTier, type AgreementPriority, type FirstTier } from '../../shared/domain/exchange/waiting-list.ts'
import { randomFor } from './random.ts'

/** In how many families out of a thousand a fact holds; a low income follows from the tariff. */
const perMille: readonly (readonly [FirstTier, number])[] = [
  ['work', 380],
  ['single', 110],
  ['foster', 20],
  ['care-situation', 60],
  ['low-education', 90],
]

/**
 * The priority facts of the family of an agreement (R115): the same for all its children, for a fact is one of the family. Of a few
 * families nobody asked.
 */
export function agreementPriority(
  { contractHolderId, signedOn, startsOn }: Pick<AgreementRecord, 'contractHolderId' | 'signedOn' | 'startsOn'>,
  hasLowIncome: boolean,
): { priority?: AgreementPriority } {
  const random = randomFor('priority', contractHolderId)
  if (random.chance(80)) return {}
  const facts = perMille.flatMap(([fact, share]) => (random.chance(share) ? [fact] : []))
  if (hasLowIncome) facts.push('low-income')
  return {
    priority: {
      firstTier: firstTier.filter((fact) => facts.includes(fact)),
      secondTier: random.chance(60) ? ['large-family'] : [],
      seenOn: formatDate(parseDate(signedOn ?? startsOn) - 7),
    },
  }
}
