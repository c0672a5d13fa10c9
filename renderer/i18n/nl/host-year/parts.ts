import type { HostYearPart } from '../../../../shared/contract/host-year.ts'

/** What the parts of a host's year are called in her history. */
export const hostYearParts = {
  visits: 'huisbezoeken',
  actions: 'afspraken',
  goals: 'doelen',
  training: 'vorming',
  occupancy: 'bezetting',
  deviations: 'gepland en aanwezig',
  closures: 'sluitingsdagen',
  documents: 'documenten',
  incidents: 'incidenten',
  complaints: 'klachten',
} satisfies Record<HostYearPart, string>
