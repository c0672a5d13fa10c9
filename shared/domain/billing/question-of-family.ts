/** What a family is asked before its month can be issued. */
export type FamilyQuestion = 'attest' | 'open-days'

/**
 * What is asked about a family's month, or nothing. A family that is issued asks nothing any more: what was issued stays as it is. A
 * family that is held back is asked for its attest only; its open days are asked again in the run that bills them.
 */
export function questionOfFamily(family: {
  isIssued: boolean
  openDays: readonly unknown[]
  missingTariffs: readonly unknown[]
}): FamilyQuestion | undefined {
  if (family.isIssued) return undefined
  if (family.missingTariffs.length > 0) return 'attest'
  return family.openDays.length > 0 ? 'open-days' : undefined
}
