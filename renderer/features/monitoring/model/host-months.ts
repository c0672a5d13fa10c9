/** A host with her months, of whatever is counted. */
export type HostMonths<Month extends { month: string }> = {
  id: string
  firstName: string
  lastName: string
  months: readonly Month[]
}

/** What a number is of: a month or the whole year, a host or the whole service. */
export type Place = { month?: string | undefined; hostId?: string | undefined }

/** The number of a place: the sum over its hosts and months. */
export function valueAt<Month extends { month: string }>(
  hosts: readonly HostMonths<Month>[],
  numberOf: (month: Month) => number,
  { month, hostId }: Place,
): number {
  let sum = 0
  for (const host of hosts) {
    if (hostId !== undefined && host.id !== hostId) continue
    for (const one of host.months) if (month === undefined || one.month === month) sum += numberOf(one)
  }
  return sum
}

/** A row that a number is the sum of: a month, or a host of a month. */
export type PartRow = { place: Place; value: number } & (
  | { kind: 'month'; month: string }
  | { kind: 'host'; host: { id: string; firstName: string; lastName: string } }
)

/**
 * The rows whose sum a number is: of a year its months, of a month of the service its hosts. A month of one host has none: its
 * child-days are asked. Rows of zero are left out.
 */
export function partsAt<Month extends { month: string }>(
  hosts: readonly HostMonths<Month>[],
  numberOf: (month: Month) => number,
  { month, hostId }: Place,
): PartRow[] | undefined {
  if (month !== undefined && hostId !== undefined) return undefined
  const rows: PartRow[] =
    month === undefined
      ? [...new Set(hosts.flatMap((host) => host.months.map((one) => one.month)))].sort().map((name) => {
          const place = { month: name, hostId }
          return { kind: 'month', month: name, place, value: valueAt(hosts, numberOf, place) }
        })
      : hosts.map((host) => {
          const place = { month, hostId: host.id }
          return { kind: 'host', host, place, value: valueAt(hosts, numberOf, place) }
        })
  return rows.filter(({ value }) => value !== 0)
}

/** The place that a place was opened from; none where the table itself shows it. */
export function placeAbove({ month, hostId }: Place, rowsAreHosts: boolean): Place | undefined {
  if (month === undefined || hostId === undefined) return undefined
  return rowsAreHosts ? { hostId } : { month }
}
