import type { FamilyRow, Overview } from './billing-types.ts'

/** Why a family deserves a look before the others. */
type ExceptionKind = 'held-back' | 'open-days' | 'new' | 'gone' | 'big-difference'

/** A group of the list with its subtotals. */
export type FamilyGroup = {
  id: string
  /** A host's name; undefined for the exceptions and for families without a host. */
  host?: { firstName: string; lastName: string }
  families: FamilyRow[]
  cents: number
  differenceCents: number
}

/** A row of the list: a group's heading or a family. */
export type ListRow = { kind: 'group'; group: FamilyGroup } | { kind: 'family'; family: FamilyRow }

/** The group of families to look at first, and the one of families whose host is unknown. */
export const exceptionsGroup = 'eerst'
const noHostGroup = 'zonder'

const bigShare = 0.5
const bigCents = 2500
const ranks: readonly ExceptionKind[] = ['held-back', 'open-days', 'new', 'gone', 'big-difference']

/** Whether nothing can be billed to the family before it has an attest. */
export function isHeldBack(family: FamilyRow): boolean {
  return family.missingTariffs.length > 0 && family.issuedNumber === undefined
}

/** Whether the family has a mandate, and yet its next invoice would be one to pay itself. */
export function isUncollected(family: FamilyRow): boolean {
  return family.uncollected !== undefined && family.issuedNumber === undefined && (family.totalCents ?? 0) > 0
}

/** What is different from last month, in cents; undefined for a family that is held back or has no bill in either month. */
export function differenceOf(family: FamilyRow): number | undefined {
  if (isHeldBack(family) || (family.totalCents === undefined && family.previousCents === undefined)) return undefined
  return (family.totalCents ?? 0) - (family.previousCents ?? 0)
}

/**
 * Why a family comes first. A family that is issued is settled and never comes first. A difference is big when it is both
 * half of last month's bill or more and € 25 or more, and no closed days explain it: a holiday of the host halves many
 * bills at once. In a service's first month nobody is new.
 */
export function exceptionOf(family: FamilyRow, isFirstMonth = false): ExceptionKind | undefined {
  const { issuedNumber, totalCents, previousCents } = family
  if (issuedNumber !== undefined) return undefined
  if (isHeldBack(family)) return 'held-back'
  if (family.openDays.length > 0) return 'open-days'
  if (previousCents === undefined) return totalCents === undefined || isFirstMonth ? undefined : 'new'
  if (totalCents === undefined) return 'gone'
  if (family.causes.some((cause) => cause.kind === 'closed')) return undefined
  const difference = Math.abs(totalCents - previousCents)
  return difference >= bigCents && difference >= bigShare * previousCents ? 'big-difference' : undefined
}

/** The families as the list shows them: exceptions first, then by host; each family stands once. */
export function groupFamilies(overview: Overview): FamilyGroup[] {
  const isFirstMonth = overview.families.every((family) => family.previousCents === undefined)
  const exceptions: { family: FamilyRow; rank: number }[] = []
  const ordinary = new Map<string, FamilyRow[]>(overview.hosts.map((host) => [host.hostId, []]))
  const without: FamilyRow[] = []
  for (const family of overview.families.toSorted(byName)) {
    const exception = exceptionOf(family, isFirstMonth)
    if (exception) exceptions.push({ family, rank: ranks.indexOf(exception) })
    else (ordinary.get(family.hostId ?? '') ?? without).push(family)
  }
  const first = exceptions
    .sort((a, b) => a.rank - b.rank || b.family.openDays.length - a.family.openDays.length)
    .map(({ family }) => family)
  const hosts = overview.hosts.map(({ hostId, firstName, lastName }) =>
    groupOf(hostId, ordinary.get(hostId) ?? [], { firstName, lastName }),
  )
  return [groupOf(exceptionsGroup, first), ...hosts, groupOf(noHostGroup, without)].filter(
    (group) => group.families.length > 0,
  )
}

/** Subtotals leave out who is held back: what they will owe is not known. */
function groupOf(id: string, families: FamilyRow[], host?: FamilyGroup['host']): FamilyGroup {
  const billed = families.filter((family) => !isHeldBack(family))
  return {
    id,
    families,
    cents: billed.reduce((sum, family) => sum + (family.totalCents ?? 0), 0),
    differenceCents: billed.reduce((sum, family) => sum + (differenceOf(family) ?? 0), 0),
    ...(host ? { host } : {}),
  }
}

/** The rows of the list, one after another. */
export function listRows(groups: readonly FamilyGroup[]): ListRow[] {
  return groups.flatMap((group): ListRow[] => [
    { kind: 'group', group },
    ...group.families.map((family): ListRow => ({ kind: 'family', family })),
  ])
}

/** The groups with only the families that match; a group without any is left out, subtotals follow what is shown. */
export function filterGroups(groups: readonly FamilyGroup[], matches: (family: FamilyRow) => boolean): FamilyGroup[] {
  return groups
    .map((group) => groupOf(group.id, group.families.filter(matches), group.host))
    .filter((group) => group.families.length > 0)
}

/** The contract holder before or after another one in the order of the list; the same one at its ends. */
export function neighbour(
  rows: readonly ListRow[],
  contractHolderId: string | undefined,
  step: 1 | -1,
): string | undefined {
  const ids = rows.flatMap((row) => (row.kind === 'family' ? [row.family.contractHolderId] : []))
  const at = contractHolderId === undefined ? -1 : ids.indexOf(contractHolderId)
  if (at === -1) return step === 1 ? ids[0] : ids.at(-1)
  return ids[Math.min(ids.length - 1, Math.max(0, at + step))]
}

const collator = new Intl.Collator('nl-BE')

function byName(a: FamilyRow, b: FamilyRow): number {
  return collator.compare(a.lastName, b.lastName) || collator.compare(a.firstName, b.firstName)
}
