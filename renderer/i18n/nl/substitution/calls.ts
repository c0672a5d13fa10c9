import { count } from './count.ts'

/** The call list. */
export const calls = {
  title: 'Bellijst',
  note: 'op uur van aankomst',
  label: 'Gezinnen die u belt',
  reached: (total: number) => `van ${count.families(total)} bereikt`,
  columns: { comes: 'Komt', family: 'Ouder', phone: 'Telefoon', proposal: 'Voorstel', answer: 'Antwoord' },
  noPhone: 'geen nummer',
  toCall: 'nog bellen',
  answers: { agreed: 'akkoord', 'own-solution': 'zoekt zelf', 'no-answer': 'geen gehoor', told: 'verteld' },
  written: { email: 'per e-mail', letter: 'per brief', phone: 'verteld' },
  said: (clock: string, what: string) => `${clock} ${what}`,
  open: (days: string) => `${days} open`,
  openDays: (days: number) => `${days} dagen open`,
  nothing: 'geen plaats',
  parents: 'ouders zelf',
  backTitle: 'Terug te bellen',
  backNote: (families: number) =>
    `${families} ${families === 1 ? 'gezin weet' : 'gezinnen weten'} nog niet dat de onthaalouder terug is`,
  backAt: (host: string) => `terug bij ${host}`,
  back: (host: string, date: string) => `terug bij ${host} vanaf ${date}`,
  answerFor: (family: string) => `Antwoord van ${family}`,
  change: 'Ander antwoord',
  letters: 'Brieven en e-mails…',
  say: 'Wat u zegt',
  earlier: 'Eerdere berichten',
  earlierLine: (moment: string, by: string, what: string) => `${moment}, ${by}: ${what}`,
  keys: [
    ['A', 'akkoord of verteld'],
    ['Z', 'zoekt zelf'],
    ['G', 'geen gehoor'],
    ['M', 'naar de kinderen'],
  ] as const,
  waiting: 'De voorstellen worden nog berekend.',
  none: 'Niemand hoeft gebeld te worden.',
}
