import { compareText } from '../../shared/domain/text-order.ts'
import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'
import { present } from './present.ts'

/** Somebody who signed for a child, and how to reach them. */
export type CrisisParent = {
  name: string
  street: string
  postcode: string
  city: string
  phone?: string
  email?: string
}

/** A child of a crisis form (R139): who it is, since when it comes, and its parents. */
export type CrisisChild = { id: string; name: string; birthDate: string; startsOn?: string; parents: CrisisParent[] }

/**
 * Some children as a crisis form has them, by name: their first day of care at the service, and the contract holders of the
 * agreements that ran on a date, or of all where none did.
 */
export async function readCrisisChildren(
  db: Executor,
  childIds: readonly string[],
  on: string,
): Promise<CrisisChild[]> {
  const children = await db
    .selectFrom('children')
    .select(['id', 'first_name', 'last_name', 'birth_date'])
    .where(isAmong('id', childIds))
    .orderBy('first_name')
    .orderBy('last_name')
    .orderBy('id')
    .execute()
  const agreements = Map.groupBy(
    await db
      .selectFrom('agreements')
      .innerJoin('contract_holders', 'contract_holders.id', 'agreements.contract_holder_id')
      .select(['agreements.child_id', 'agreements.starts_on', 'agreements.ends_on', 'contract_holders.id'])
      .select(['first_name', 'last_name', 'street', 'postcode', 'city', 'phone', 'email'])
      .where(isAmong('agreements.child_id', childIds))
      .execute(),
    (row) => row.child_id,
  )
  return children.map((child) => {
    const all = (agreements.get(child.id) ?? []).sort(
      (a, b) => compareText(a.starts_on, b.starts_on) || compareText(a.id, b.id),
    )
    const running = all.filter(({ starts_on, ends_on }) => starts_on <= on && (ends_on === null || ends_on >= on))
    const holders = new Map((running.length > 0 ? running : all).map((row) => [row.id, row]))
    return {
      id: child.id,
      name: `${child.first_name} ${child.last_name}`,
      birthDate: child.birth_date,
      ...(all[0] && { startsOn: all[0].starts_on }),
      parents: [...holders.values()].map(({ first_name, last_name, street, postcode, city, phone, email }) => ({
        name: `${first_name} ${last_name}`,
        street,
        postcode,
        city,
        ...present({ phone, email }),
      })),
    }
  })
}
