import { longDate } from './format-nl.ts'

/** The Dutch words that stand on a letter beside those of its template. */
export const templatePaperText = {
  footer: (organiser: string, date: string) => `${organiser}, ${longDate(date)}`,
  dateAndSignature: 'Datum en handtekening, met “gelezen en goedgekeurd”',
} as const
