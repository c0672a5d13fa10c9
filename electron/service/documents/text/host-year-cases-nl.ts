import type { Complaint, Incident } from '../../../../shared/domain/exchange/incidents.ts'
import { longDate, many } from './format-nl.ts'

/** What the year of a host says of incidents and complaints. */
export const hostYearCases = {
  noIncidents: (year: number) => `In ${year} is geen incident gemeld.`,
  noComplaints: (year: number) => `In ${year} is geen klacht ontvangen.`,
  incidents: (incidents: number, crises: number, open: number) =>
    [
      ...(incidents > 0 ? [many(incidents, 'incident', 'incidenten')] : []),
      ...(crises > 0 ? [many(crises, 'crisis', 'crisissen')] : []),
      open === 0 ? 'alles afgesloten' : `${open} open`,
    ].join(', '),
  complaints: (count: number, open: number) =>
    `${many(count, 'klacht', 'klachten')}, ${open === 0 ? 'alles afgesloten' : `${open} open`}`,
  columns: { date: 'Datum', kind: 'Soort', about: 'Waarover', channel: 'Via', state: 'Stand' },
  kinds: { incident: 'incident', crisis: 'crisis' } satisfies Record<Incident['kind'], string>,
  channels: { phone: 'telefoon', email: 'e-mail', letter: 'brief', talk: 'gesprek' } satisfies Record<
    Complaint['channel'],
    string
  >,
  outcomes: {
    founded: 'gegrond',
    partly: 'deels gegrond',
    unfounded: 'ongegrond',
    settled: 'in overleg opgelost',
    withdrawn: 'ingetrokken',
  } satisfies Record<NonNullable<Complaint['outcome']>, string>,
  titleOf: (name: string, moment: string) => `${name}, ${longDate(moment.slice(0, 10))}`,
  open: 'open',
  closed: (date: string) => `afgesloten op ${longDate(date)}`,
  measures: (text: string) => `Maatregelen: ${text}`,
  outcome: (text: string) => `Afloop: ${text}`,
  answer: (text: string) => `Antwoord: ${text}`,
} as const
