import { common } from '../common.ts'

/** Planning: who will be over once the legal maximum changes. */
export const limit = {
  title: (date: string, most: number) => `Vanaf ${date} hoogstens ${common.children(most)}`,
  intro: (before: number, after: number, until: string) =>
    `De wettelijke grens gaat van ${before} naar ${after} kinderen tegelijk. Bekeken tot en met ${until}.`,
  back: 'Naar het bord',
  listLabel: 'Onthaalouders die te vol worden',
  evidence: 'Wanneer en door welke weekplannen',
  columns: { name: 'Naam', city: 'Gemeente', peak: 'Piek', patterns: 'Wanneer', plans: 'Plannen' },
  more: (count: number) => `en nog ${count}`,
  nobody: 'Niemand wordt te vol',
  nobodyDetail: (date: string) => `Alle plannen passen ook na ${date}.`,
  noChange: 'Er is geen nieuwe grens bekend',
  noChangeDetail:
    'De wettelijke grens verandert de komende tien jaar niet. Een nieuwe grens voert u in bij Instellingen.',
  isNew: 'Past nu nog.',
  wasOver: 'Nu ook al te vol.',
  plans: 'Weekplannen',
  toBoard: 'Op het bord',
  toHost: 'Dossier openen',
  from: (date: string) => `vanaf ${date}`,
  count: (count: number) => (count === 1 ? '1 onthaalouder te vol' : `${count} onthaalouders te vol`),
}
