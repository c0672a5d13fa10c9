import type { Cell, DayInView, Odd, Stretch } from '../open-days-types.ts'

/** A way to put a day right with one click: what is to stand there. Moving and removing name a host. */
export type Fix =
  | { kind: 'as-planned'; cells: Cell[]; slots: Stretch[] }
  | { kind: 'move' | 'remove'; hostId: string; cells: Cell[] }

type StaysAt = ReadonlyMap<string, readonly Stretch[]>

/** The fixes that make sense for an odd fact; none that would change nothing. What is too full is put right in the sheet. */
export function fixesOf(odd: Odd, day: DayInView | undefined): Fix[] {
  if (!day) return []
  switch (odd.kind) {
    case 'outside-hours':
      return [...asPlanned(day), ...remove(day, [odd.hostId])]
    case 'longer-than-plan':
    case 'eleven-hours':
      return asPlanned(day)
    case 'two-hosts':
      return [...move(day), ...asPlanned(day), ...remove(day, hostsOf(day))]
    case 'closed-day':
      return remove(day, [odd.hostId])
    case 'no-agreement':
      return [...move(day), ...remove(day, [odd.hostId])]
    case 'over-limit':
      return []
  }
}

/** Everybody's stays as the plans of the day say, at the hosts of the agreements. */
function asPlanned(day: DayInView): Fix[] {
  const planned = day.agreements.filter(({ slots, isClosed }) => slots.length > 0 && !isClosed)
  const wanted = new Map<string, Stretch[]>()
  for (const { hostId, slots } of planned) wanted.set(hostId, [...(wanted.get(hostId) ?? []), ...slots].sort(byTime))
  const slots = [...wanted.values()].flat().sort(byTime)
  // Who comes as planned is there, whatever an absence said.
  return planned.length === 0 ? [] : useful({ kind: 'as-planned', slots, cells: cellsFor(day, wanted, undefined) })
}

/** All stays to a host with whom something is agreed and who is open. */
function move(day: DayInView): Fix[] {
  const hostIds = new Set(day.agreements.filter(({ isClosed }) => !isClosed).map(({ hostId }) => hostId))
  return [...hostIds].flatMap((hostId) => {
    const wanted = new Map([[hostId, day.stays.map(({ from, until }) => ({ from, until })).sort(byTime)]])
    return useful({ kind: 'move', hostId, cells: cellsFor(day, wanted, day.absence) })
  })
}

function remove(day: DayInView, hostIds: readonly string[]): Fix[] {
  return hostIds.flatMap((hostId) => {
    const wanted = new Map(hostsOf(day).flatMap((id) => (id === hostId ? [] : [[id, staysAt(day, id)] as const])))
    return useful({ kind: 'remove', hostId, cells: cellsFor(day, wanted, day.absence) })
  })
}

function useful(fix: Fix): Fix[] {
  return fix.cells.length > 0 ? [fix] : []
}

/** The cells that differ from what is wanted. All cells of a child's day say the same about its absence. */
function cellsFor(day: DayInView, wanted: StaysAt, absence: DayInView['absence']): Cell[] {
  const { childId, date } = day
  const saysAbsence = JSON.stringify(absence) !== JSON.stringify(day.absence)
  return [...new Set([...hostsOf(day), ...wanted.keys()])].flatMap((hostId) => {
    const [looked, value] = [staysAt(day, hostId), [...(wanted.get(hostId) ?? [])]]
    if (JSON.stringify(looked) === JSON.stringify(value) && !saysAbsence) return []
    return [
      {
        childId,
        hostId,
        date,
        looked: { stays: looked, ...(day.absence && { absence: day.absence }) },
        value: { stays: value, ...(absence && { absence }) },
      },
    ]
  })
}

function hostsOf({ stays }: DayInView): string[] {
  return [...new Set(stays.map(({ hostId }) => hostId))]
}

function staysAt({ stays }: DayInView, hostId: string): Stretch[] {
  return stays
    .filter((stay) => stay.hostId === hostId)
    .map(({ from, until }) => ({ from, until }))
    .sort(byTime)
}

function byTime(a: Stretch, b: Stretch): number {
  return a.from < b.from ? -1 : 1
}
