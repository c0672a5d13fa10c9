import { longDate } from './format-nl.ts'

/** Every Dutch word of the loan slip. */
export const loanSlipText = {
  fileName: 'uitleenbon',
  folder: 'uitleenbonnen',
  title: 'Uitleenbon',
  intro: (organiser: string) => `${organiser} leent dit materiaal uit. Het blijft eigendom van de dienst.`,
  promise:
    'De onthaalouder gebruikt het zorgzaam en enkel voor de opvang, meldt meteen wat stukgaat of verloren raakt, en geeft het terug op de afgesproken dag of wanneer zij stopt.',
  columns: { name: 'Materiaal', number: 'Nummer', from: 'Vanaf', due: 'Terug tegen', condition: 'Staat' },
  noDue: 'niet afgesproken',
  conditions: { new: 'nieuw', good: 'goed', worn: 'versleten', broken: 'stuk' },
  forOrganiser: 'Voor de dienst',
  forHost: 'De onthaalouder',
  dateAndSignature: 'Datum en handtekening',
  more: (count: number) => `en nog ${count} ${count === 1 ? 'stuk' : 'stuks'}, op de lijst van de dienst`,
  made: (by: string, date: string) => `Gemaakt op ${longDate(date)} door ${by}`,
} as const
