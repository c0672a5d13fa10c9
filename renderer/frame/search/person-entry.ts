import { Baby, ContactRound, Hourglass, House, UserRound, Users, type LucideIcon } from 'lucide-react'
import { search as text } from '../../i18n/nl/search.ts'
import type { PaletteEntry } from '../palette-entries.ts'
import type { Person } from './people-index.ts'

const icons: Readonly<Record<Person['kind'], LucideIcon>> = {
  host: House,
  child: Baby,
  family: Users,
  request: Hourglass,
  household: UserRound,
  contact: ContactRound,
}

/** How somebody who was found stands in the palette: who it is, and the telephone number for whoever only wants to ring. */
export function personEntry(person: Person, run: () => void): PaletteEntry {
  const remark = remarkOf(person)
  return {
    id: `${person.kind} ${person.id}`,
    title: person.name,
    remark: person.isFormer ? text.former(remark) : remark,
    icon: icons[person.kind],
    run,
    ...(person.phone !== undefined && { aside: person.phone }),
  }
}

function remarkOf({ kind, city = '', of, relation }: Person): string {
  const whose = text.and(of)
  switch (kind) {
    case 'host':
      return text.host(city)
    case 'child':
      return of.length > 0 ? text.atHost(whose) : text.childWithoutHost
    case 'family':
      return text.parentOf(whose)
    case 'request':
      return text.requestOf(whose)
    case 'household':
      return text.householdOf(whose)
    case 'contact':
      return relation === undefined ? text.contactOf(whose) : text.relationOf(relation, whose)
  }
}
