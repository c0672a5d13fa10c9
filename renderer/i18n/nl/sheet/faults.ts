import type { CellFault } from '../../../features/attendance/model/cell-grammar.ts'

const quoted = (piece: string): string => (piece === '' ? '' : `‘${piece}’ `)

/** Why what is typed in a cell cannot be kept, with the rule. */
export const faults: Record<CellFault, (piece: string) => string> = {
  empty: () => 'Typ uren, bijvoorbeeld 8-16.30.',
  'not-a-time': (piece) => `${quoted(piece)}is geen uur. Typ bijvoorbeeld 8-16.30.`,
  'ambiguous-time': (piece) => `${quoted(piece)}kan twee uren betekenen. Typ de minuten met twee cijfers.`,
  'outside-day': (piece) => `${quoted(piece)}ligt buiten de dag. Een dag loopt van 0.00 tot 23.59.`,
  'no-start': () => 'Er ontbreekt een beginuur. Typ bijvoorbeeld 8-16.30.',
  'no-end': (piece) => `Er ontbreekt een einduur na ${quoted(piece).trim()}. Typ bijvoorbeeld 8-16.30.`,
  'end-before-start': (piece) => `In ${quoted(piece)}valt het einde niet na het begin.`,
  overlap: (piece) => `${quoted(piece)}overlapt met de uren ervoor.`,
  'comma-in-time': (piece) => `${quoted(piece)}heeft een komma. Typ een punt in een uur: 8.30.`,
  'unknown-letter': (piece) => `${quoted(piece)}is geen letter of naam van een reden van afwezigheid.`,
  'no-plan': () => 'Er is die dag niets gereserveerd. Typ de uren zelf.',
  'nothing-reserved': () => 'Die dag is niet gereserveerd: er is geen afwezigheid.',
  'closed-for-absence': () => 'Die dag is gesloten: niemand is afwezig en er gaat geen respijtdag af.',
  'future-day': () => 'Aanwezigheid wordt genoteerd op het moment zelf, niet op voorhand.',
  'at-other-host': () => 'Het kind was in die uren bij een andere onthaalouder.',
}
