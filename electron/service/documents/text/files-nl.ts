import type { LineKind } from '../../../../shared/domain/billing/issued.ts'

/** Names of the files, before their number or month, and of the folders. */
export const fileText = {
  folder: (month: string) => `facturen-${month}`,
  replaced: 'vervangen',
  invoice: 'factuur',
  payout: 'kindstaat',
  directDebit: 'domiciliering',
  creditTransfer: 'overschrijvingen',
  summary: 'overzicht',
} as const

/** Every Dutch word of the summary. */
export const summaryText = {
  sheets: { invoices: 'Facturen', lines: 'Lijnen', payouts: 'Uitbetalingen' },
  total: 'Totaal',
  collection: { transfer: 'overschrijving', 'direct-debit': 'domiciliëring', none: 'niets te betalen' },
  kinds: {
    attended: 'aanwezig',
    extra: 'extra dag',
    substituted: 'vervangopvang',
    'charged-absence': 'afwezig, aangerekend',
    cost: 'kost',
  } satisfies Record<LineKind, string>,
  invoices: [
    'Nummer',
    'Maand',
    'Datum',
    'Vervaldag',
    'Contracthouder',
    'Adres',
    'Postcode',
    'Gemeente',
    'Kinderen',
    'Betaalwijze',
    'Mededeling',
    'Bedrag',
  ],
  lines: ['Factuur', 'Contracthouder', 'Kind', 'Soort', 'Omschrijving', 'Data', 'Deel', 'Aantal', 'Prijs', 'Bedrag'],
  payouts: [
    'Nummer',
    'Maand',
    'Datum',
    'Stortdatum',
    'Onthaalouder',
    'Dossier',
    'Rekening',
    'Kind',
    'Deel',
    'Aantal',
    'Bedrag per dag',
    'Bedrag',
  ],
} as const
