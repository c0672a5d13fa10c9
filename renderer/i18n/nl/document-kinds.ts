import type { HostDocumentKind } from '../../../shared/domain/exchange/document.ts'

/** What the papers of a host's dossier are called (R13, R14, R17). */
export const documentKinds = {
  'criminal-record': 'Uittreksel strafregister model 2',
  medical: 'Medische geschiktheid',
  'life-saving': 'Levensreddend handelen',
  qualification: 'Kwalificatie',
  dutch: 'Kennis van het Nederlands',
  identity: 'Identiteitsbewijs',
  'household-composition': 'Gezinssamenstelling',
  'risk-analysis': 'Risicoanalyse',
  insurance: 'Verzekering',
  contract: 'Contract',
  other: 'Ander document',
} satisfies Record<HostDocumentKind, string>
