import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { GivenOf } from '../../../api/index.ts'

/** What an agreement of an accepted offer would hold. */
export type Preparation = OutputOf<'waitingList.preparation'>

/** Who is meant: somebody new, or one who is there already; undefined until it is chosen, `other` until it is said who. */
export type Party =
  | { kind: 'new' }
  | { kind: 'known'; id: string }
  | { kind: 'other'; id?: string | undefined }
  | undefined

/** What is typed of a new child and a new family. */
const childFields = ['firstName', 'lastName'] as const
const holderFields = ['firstName', 'lastName', 'street', 'postcode', 'city', 'phone', 'email'] as const
export type ChildTexts = Record<(typeof childFields)[number], string>
export type HolderTexts = Record<(typeof holderFields)[number], string>

/** The choice to begin with: somebody new, unless there are people who look like them; then it is asked. */
export function firstParty(same: readonly unknown[]): Party {
  return same.length === 0 ? { kind: 'new' } : undefined
}

/** The family as it asked, to begin with; its street is not known yet. */
export function holderTexts({ contractHolder }: Preparation): HolderTexts {
  const { firstName, lastName, postcode, city, phone = '', email = '' } = contractHolder
  return { firstName, lastName, street: '', postcode, city, phone, email }
}

type People = Pick<GivenOf<'waitingList.place'>, 'childId' | 'child' | 'contractHolderId' | 'contractHolder'>

type Answers = {
  child: Party
  childTexts: ChildTexts
  /** ISO date; undefined while it is none. */
  birthDate: string | undefined
  holder: Party
  holderTexts: HolderTexts
}

/** Who the agreement is made for; undefined while that is not answered. */
export function peopleOf(answers: Answers): People | undefined {
  const child = childOf(answers)
  const holder = holderOf(answers)
  return child && holder && { ...child, ...holder }
}

function childOf({ child, childTexts, birthDate }: Answers): People | undefined {
  if (child?.kind !== 'new') return child?.id === undefined ? undefined : { childId: child.id }
  if (birthDate === undefined) return undefined
  return { child: { firstName: childTexts.firstName.trim(), lastName: childTexts.lastName.trim(), birthDate } }
}

function holderOf({ holder, holderTexts: texts }: Answers): People | undefined {
  if (holder?.kind !== 'new') return holder?.id === undefined ? undefined : { contractHolderId: holder.id }
  const [phone, email] = [texts.phone.trim(), texts.email.trim()]
  return {
    contractHolder: {
      firstName: texts.firstName.trim(),
      lastName: texts.lastName.trim(),
      street: texts.street.trim(),
      postcode: texts.postcode.trim(),
      city: texts.city.trim(),
      ...(phone !== '' && { phone }),
      ...(email !== '' && { email }),
    },
  }
}
