import type { PickedPerson } from '../../components/form/model/pick-people.ts'
import { nl } from '../../i18n/nl.ts'
import type { HolderRow } from './family-types.ts'

/** Contract holders to choose from: who lives where and whose children they have in care tells namesakes apart. */
export function holderPeople(holders: readonly HolderRow[], except: readonly string[] = []): PickedPerson[] {
  return holders
    .filter(({ id }) => !except.includes(id))
    .map((holder) => ({
      id: holder.id,
      label: nl.common.name(holder),
      detail: nl.families.pickDetail(holder.city, holder.children),
    }))
}
