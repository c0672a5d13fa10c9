import { readFamilyPlaces, readHostPlaces } from '../../../../db/repositories/places-on-map.ts'
import { readRunningAgreements } from '../../../../db/repositories/running-agreements.ts'
import { familiesAtHosts, familyDistances } from '../../../../shared/domain/monitoring/family-distances.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { Executor } from '../../../../db/open.ts'
import type { Handler } from '../../context.ts'

/** The distances on a date. */
export const monitoringDistance: Handler<'monitoring.distance'> = ({ db }, { on }) => readDistances(db, on)

/** The families with a child in care on a date, by name of host and child, with how far they live. */
export async function readDistances(db: Executor, on: string): Promise<OutputOf<'monitoring.distance'>> {
  const agreements = await readRunningAgreements(db, { from: on, until: on })
  const children = new Map(agreements.map(({ child }) => [child.id, child]))
  const hosts = new Map(agreements.map(({ host }) => [host.id, host]))
  const holders = new Map(agreements.map(({ family }) => [family.id, family]))
  const families = familiesAtHosts(
    agreements.map(({ child, host, family }) => ({
      childId: child.id,
      hostId: host.id,
      contractHolderId: family.id,
    })),
  )
  const measured = familyDistances(families, await readFamilyPlaces(db, holders.keys()), await readHostPlaces(db))
  return {
    on,
    families: measured.flatMap(({ contractHolderId, hostId, childIds, ...distance }) => {
      const [holder, host] = [holders.get(contractHolderId), hosts.get(hostId)]
      if (!holder || !host) return []
      const { city, ...contractHolder } = holder
      return [{ contractHolder, host, city, children: childIds.flatMap((id) => children.get(id) ?? []), ...distance }]
    }),
  }
}
