import type { FreeDayOutcome } from '../../../shared/domain/billing/free-days-derivation.ts'

const days = (text: string): string => (text === '1' || text === '0,5' ? `${text} dag` : `${text} dagen`)

/** Free absence days: where a balance comes from (R61–R67). */
export const freeDays = {
  title: (year: number) => `Respijtdagen ${year}`,
  entitled: 'recht',
  used: 'gebruikt',
  left: 'over vandaag',
  atEnd: 'over op 31 dec',
  derivation: 'Hoe het recht berekend is',
  /** `18 × 4/5 × 365/365`: full time, days a week of five, days of the year. */
  product: (fullTime: string, perWeek: string, activeDays: number, daysInYear: number) =>
    `${fullTime} × ${perWeek}/5 × ${activeDays}/${daysInYear}`,
  productWords: (fullTime: string, perWeek: string, activeDays: number, daysInYear: number) =>
    `${days(fullTime)} bij een voltijds plan, ${perWeek} van 5 dagen per week, ${activeDays} van ${daysInYear} dagen van het jaar`,
  cycle: (weeks: number) => `gemiddeld over ${weeks} weken`,
  sum: 'Samen',
  exactly: (fraction: string) => `Precies ${fraction} dagen`,
  rounded: 'Afgerond naar boven, per halve dag',
  usedBefore: 'Gebruikt vóór Onthaal',
  opening: 'Over op 1 januari',
  noTerms: 'De overeenkomst loopt niet in dit jaar, of heeft er geen opvangplan.',
  days: 'Afwezigheden en saldo',
  date: 'Dag',
  reason: 'Reden',
  taken: 'Dagen',
  balance: 'Over',
  none: 'Geen afwezigheid op een gereserveerde dag.',
  announced: 'Al gemeld, na vandaag',
  outcomes: {
    used: 'respijtdag',
    'not-covered': 'aangerekend',
    'ruled-free': 'niet aangerekend, zo beslist',
    'ruled-charged': 'aangerekend, zo beslist',
    closed: 'gesloten',
    present: 'toch gekomen',
  } satisfies Record<FreeDayOutcome, string>,
  notCovered: (left: string, needed: string) => `aangerekend: ${days(left)} over, ${needed} nodig`,
  closed: (reason: string) => `gesloten, ${reason}`,
  previousYear: 'Vorig jaar',
  nextYear: 'Volgend jaar',
}
