import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { PickedPerson } from '../../../components/form/model/pick-people.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'

const text = nl.children.agreements

/** Hosts to choose from, with where they live, how full they are, and whether they stop. */
export function hostPeople(hosts: OutputOf<'hosts.list'>): PickedPerson[] {
  return hosts.map((host) => ({
    id: host.id,
    label: nl.common.name(host),
    detail:
      host.endsOn === undefined
        ? text.hostDetail(host.city, host.children, host.maxPresent)
        : text.hostEnded(formatDay(host.endsOn)),
  }))
}
