import type { CheckAnswer, VisitDimension } from '../../../../shared/domain/exchange/visits.ts'

/** Words that every screen of Huisbezoeken shares. */
export const visitWords = {
  visit: 'Huisbezoek',
  visitAt: (host: string) => `Huisbezoek ${host}`,
  actionOf: (host: string) => `Afspraak ${host}`,
  goalOf: (host: string) => `Doel ${host}`,
  announced: 'aangekondigd',
  unannounced: 'onaangekondigd',
  answers: {
    good: 'In orde',
    attention: 'Aandacht',
    bad: 'Niet in orde',
    'not-applicable': 'N.v.t.',
  } satisfies Record<CheckAnswer, string>,
  dimensions: {
    'well-being': 'Welbevinden',
    involvement: 'Betrokkenheid',
    'emotional-support': 'Emotionele ondersteuning',
    'educational-support': 'Educatieve ondersteuning',
    environment: 'Omgeving',
    'families-diversity': 'Gezinnen en diversiteit',
  } satisfies Record<VisitDimension, string>,
  /** Of the four steps that Zorginspectie uses (R162). */
  scores: ['onvoldoende', 'nipt voldoende', 'goed', 'uitstekend'],
  scoreOf: (score: number, word: string) => `${score} ${word}`,
  owners: { host: 'Onthaalouder', organiser: 'Dienst' },
  statuses: { planned: 'gepland', done: 'afgerond', cancelled: 'geschrapt' },
  goalStatuses: { active: 'loopt', reached: 'bereikt', dropped: 'gestopt' },
  begun: 'begonnen',
  fieldFaults: {
    tooLong: 'Dit is langer dan 200.000 tekens. Wat er stond, is bewaard; kort de tekst in.',
    time: 'Dit is geen uur. Typ bijvoorbeeld 9.30.',
    date: 'Dit is geen datum. Typ bijvoorbeeld 16/11.',
    number: 'Dit is geen aantal.',
  },
  /** Beside a record that two machines wrote. */
  twoVersions: (count: number) => (count === 1 ? '1 veld met twee versies' : `${count} velden met twee versies`),
}
