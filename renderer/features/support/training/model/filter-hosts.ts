import { filterWords, matchesText, searchText } from '../../../../components/matches-filter.ts'
import type { TrainedHost } from '../training-types.ts'

/** What a chip narrows the hosts to: all who work, those without hours this year, those who wait for a certificate. */
export type HostChip = 'all' | 'none' | 'certificate'

/** Minutes of a year. */
export function minutesIn({ years }: Pick<TrainedHost, 'years'>, year: string): number {
  return years.find((one) => one.year === year)?.minutes ?? 0
}

/** Sessions of the organiser after which she has no certificate; a training of her own file need not have one. */
export function waitingFor({ followed }: Pick<TrainedHost, 'followed'>): number {
  return followed.filter(({ sessionId, hasCertificate }) => sessionId !== undefined && !hasCertificate).length
}

/** Hosts of a chip and a filter, of those who work on a day or have yet to start. */
export function filterTrained(
  hosts: readonly TrainedHost[],
  { chip, filter, today }: { chip: HostChip; filter: string; today: string },
): TrainedHost[] {
  const words = filterWords(filter)
  return hosts.filter(
    (one) =>
      (one.host.endsOn === undefined || one.host.endsOn >= today) &&
      (chip !== 'none' || minutesIn(one, today.slice(0, 4)) === 0) &&
      (chip !== 'certificate' || waitingFor(one) > 0) &&
      matchesText(words, searchText([one.host.firstName, one.host.lastName])),
  )
}
