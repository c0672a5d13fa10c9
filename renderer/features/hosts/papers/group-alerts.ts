import type { HostDocumentKind } from '../../../../shared/domain/exchange/document.ts'
import type { DossierAlert } from '../../../../shared/domain/hosts/dossier-alerts.ts'

/** What is missing of somebody: `host`, or a member's id. */
type Missing = { about: string; kinds: HostDocumentKind[] }
type Other = DossierAlert & { kind: Exclude<DossierAlert['kind'], 'missing'> }

/** Alerts with the missing papers of each person together, in the order in which they come. */
export function groupAlerts(alerts: readonly DossierAlert[]): { missing: Missing[]; others: Other[] } {
  const kinds = new Map<string, HostDocumentKind[]>()
  const others: Other[] = []
  for (const { kind, ...alert } of alerts) {
    if (kind !== 'missing') others.push({ ...alert, kind })
    else if (alert.documentKind) kinds.set(alert.about, [...(kinds.get(alert.about) ?? []), alert.documentKind])
  }
  return { missing: [...kinds].map(([about, list]) => ({ about, kinds: list })), others }
}
