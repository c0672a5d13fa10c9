import { nl } from '../../../../i18n/nl.ts'
import { planning } from '../../../../i18n/nl/planning.ts'
import { moneyRow } from './host-rows.ts'
import type { FamilyOutcome, HostOutcome, OutcomeRow } from './outcome-types.ts'

const text = planning.whatIf.outcome

/** What each family pays in the month, those whose amount changes most first; with more than one, also all together. */
export function familyRows(families: readonly FamilyOutcome[]): OutcomeRow[] {
  const rows = families
    .toSorted((a, b) => changeOf(b) - changeOf(a))
    .map((family, index) =>
      moneyRow(
        family.contractHolderId ?? `named ${index}`,
        nl.common.name(family).trim(),
        family.cents.before,
        family.cents.after,
      ),
    )
  if (families.length < 2) return rows
  const sum = (side: 'before' | 'after') => families.reduce((total, { cents }) => total + (cents[side] ?? 0), 0)
  return [moneyRow('all', text.allFamilies, sum('before'), sum('after')), ...rows]
}

/** What all hosts together are paid in the month; undefined for one host, whose own line says it. */
export function allHostsRow(hosts: readonly HostOutcome[], month: string): OutcomeRow | undefined {
  if (hosts.length < 2) return undefined
  const sum = (side: 'before' | 'after') => hosts.reduce((total, { payoutCents }) => total + payoutCents[side], 0)
  return moneyRow('all', text.allHosts(month), sum('before'), sum('after'))
}

/** How far an amount moves; one that is not known comes first. */
function changeOf({ cents: { before, after } }: FamilyOutcome): number {
  return before === undefined || after === undefined ? Infinity : Math.abs(after - before)
}
