import type { readHolderContacts, readNames } from '../../../../db/repositories/names.ts'
import type { ReservingAgreement } from '../../../../shared/domain/substitution/affected-days.ts'

/** A child by name. */
export type Person = Awaited<ReturnType<typeof readNames>>[number]
/** Somebody by name and how to reach them. */
export type Reachable = Awaited<ReturnType<typeof readHolderContacts>>[number]

/** The people whom an absence is about. */
export type People = {
  child(id: string): Person
  ofAgreement(agreementId: string): { child: Person; family: Reachable }
}

/** Looks up children and families; every agreement names a child and a contract holder that there are. */
export function peopleOf(
  agreements: readonly ReservingAgreement[],
  children: readonly Person[],
  families: readonly Reachable[],
): People {
  const childById = new Map(children.map((child) => [child.id, child]))
  const familyById = new Map(families.map((family) => [family.id, family]))
  const byAgreement = new Map(agreements.map((agreement) => [agreement.id, agreement]))
  const child = (id: string): Person => childById.get(id) ?? { id, firstName: '', lastName: '' }
  return {
    child,
    ofAgreement(agreementId) {
      const { childId = '', contractHolderId: id = '' } = byAgreement.get(agreementId) ?? {}
      return { child: child(childId), family: familyById.get(id) ?? { id, firstName: '', lastName: '' } }
    },
  }
}
