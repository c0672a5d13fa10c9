import { dossierParts, type DossierPart } from '../../../../shared/domain/child-file/missing-parts.ts'

// Filled in once for the child, whatever the number of its agreements.
const ofChild: ReadonlySet<DossierPart> = new Set<DossierPart>([
  'fiche',
  'child-national-number',
  'emergency-contact',
  'photo-consent',
  'privacy-notice',
])

/**
 * The missing parts of several agreements of one child, those of the child itself once: co-parents share the fiche, but each
 * signs. In the order in which they are asked for.
 */
export function splitParts<Agreement extends { missing: readonly DossierPart[] }>(
  agreements: readonly Agreement[],
): { shared: DossierPart[]; own: { agreement: Agreement; missing: DossierPart[] }[] } {
  return {
    shared: dossierParts.filter(
      (part) => ofChild.has(part) && agreements.some(({ missing }) => missing.includes(part)),
    ),
    own: agreements.map((agreement) => ({
      agreement,
      missing: agreement.missing.filter((part) => !ofChild.has(part)),
    })),
  }
}
