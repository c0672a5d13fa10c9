import type { Executor } from '../../../../db/open.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { PlanningFacts } from '../../../../shared/domain/planning/planning-facts.ts'
import type { ProjectedMonth } from '../../../../shared/domain/planning/project-month.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { ChildNames } from '../named-patterns.ts'

type Families = OutputOf<'planning.whatIf'>['families']
type Amounts = Families[number]['cents']

/** What the month costs each touched family, before and after; families that exist on trial only come last. */
export async function familySides(
  db: Executor,
  after: PlanningFacts,
  contractHolderIds: ReadonlySet<string>,
  names: ChildNames,
  amounts: { before: ProjectedMonth; after: ProjectedMonth },
): Promise<Families> {
  const childrenOf = Map.groupBy(after.agreements, (agreement) => agreement.contractHolderId)
  const children = (id: string): Families[number]['children'] =>
    [...new Set((childrenOf.get(id) ?? []).map(({ childId }) => childId))]
      .sort(compareText)
      .map((childId) => ({ id: childId, ...(names.get(childId) ?? { firstName: '', lastName: '' }) }))
  const cents = (id: string): Amounts => ({ ...side('before', id), ...side('after', id) })
  const side = (key: 'before' | 'after', id: string): Amounts => {
    const { familyCents } = amounts[key]
    // A family without a bill owes nothing; one whose bill lacks an attest has no amount.
    const amount = familyCents.has(id) ? familyCents.get(id) : 0
    return amount === undefined ? {} : { [key]: amount }
  }
  const stored = await readNames(db, 'contract_holders', contractHolderIds)
  const known = new Set(stored.map(({ id }) => id))
  const tried = [...contractHolderIds].filter((id) => !known.has(id)).sort(compareText)
  return [
    ...stored.map(({ id, firstName, lastName }) => ({
      contractHolderId: id,
      firstName,
      lastName,
      children: children(id),
      cents: cents(id),
    })),
    ...tried.map((id) => {
      const [first] = children(id)
      return {
        firstName: first?.firstName ?? '',
        lastName: first?.lastName ?? '',
        children: children(id),
        cents: cents(id),
      }
    }),
  ]
}
