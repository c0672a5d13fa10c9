import { dayDate } from './format-nl.ts'

/** Every Dutch word of the printed call list. */
export const callListText = {
  fileName: 'bellijst',
  title: 'Bellijst',
  why: (host: string, isIllness: boolean, period: string) => `${host}, ${isIllness ? 'ziek' : 'gesloten'} ${period}`,
  endUnknown: 'einde nog niet bekend',
  families: (count: number) => (count === 1 ? '1 gezin' : `${count} gezinnen`),
  columns: {
    time: 'Komt',
    who: 'Kind en ouder',
    phone: 'Telefoon',
    where: 'Waarheen',
    sentence: 'Wat u zegt',
    answer: 'Antwoord',
    notes: 'Nota’s',
  },
  proposal: 'voorstel',
  none: 'geen plaats',
  parents: 'ouders zoeken zelf',
  group: 'groepsopvang',
  noPhone: 'geen nummer',
  answers: { agreed: 'akkoord', 'own-solution': 'zoekt zelf', 'no-answer': 'geen gehoor' },
  groupLocation: (list: string) => `Eerste dag in groepsopvang: ${list}`,
  empty: 'Er is niemand te bellen.',
  made: (by: string, date: string, clock: string) => `Gemaakt op ${dayDate(date)} om ${clock} door ${by}`,
} as const
