import type {
  CheckAnswer,
  CoachingGoal,
  HostAction,
  VisitDimension,
} from '../../../../shared/domain/exchange/visits.ts'
import { longDate } from './format-nl.ts'

/** Every Dutch word of the report of a home visit. */
export const visitReportText = {
  folder: 'huisbezoeken',
  fileName: 'huisbezoek',
  title: 'Verslag van het huisbezoek',
  shortTitle: (date: string) => `Huisbezoek ${longDate(date)}`,
  footer: (organiser: string, date: string) => `Verslag van het huisbezoek van ${longDate(date)}, ${organiser}`,
  draft: 'Ontwerp: dit bezoek is nog niet afgerond.',
  facts: {
    date: 'Datum',
    time: 'Uur',
    kind: 'Bezoek',
    visitor: 'Bezoeker',
    present: 'Kinderen aanwezig',
  },
  times: (from: string | undefined, until: string | undefined) =>
    from === undefined ? 'niet ingevuld' : until === undefined ? `vanaf ${from}` : `${from}–${until}`,
  announced: 'aangekondigd',
  unannounced: 'onaangekondigd',
  notCounted: 'niet geteld',
  ofLimit: (count: number, limit: number) => `${count} van hoogstens ${limit}`,
  presence: {
    title: 'Wie er was',
    over: (count: number, limit: number) =>
      `Er waren ${count} kinderen samen aanwezig. Op die dag mogen er hoogstens ${limit} tegelijk zijn.`,
    within: (count: number, limit: number) =>
      `Er ${count === 1 ? 'was 1 kind' : `waren ${count} kinderen`} aanwezig; hoogstens ${limit} tegelijk is toegelaten.`,
    children: (names: string) => `Opgevangen kinderen: ${names}`,
    own: (names: string) => `Eigen kinderen die meetellen: ${names}`,
    ownNotCounting: (names: string) => `Eigen kinderen die niet meetellen: ${names}`,
    others: (count: number) => (count === 1 ? 'Nog 1 ander kind' : `Nog ${count} andere kinderen`),
    none: 'Wie er aanwezig was, is niet genoteerd.',
  },
  checks: {
    title: 'Checklist',
    answers: {
      good: 'In orde',
      attention: 'Aandacht',
      bad: 'Niet in orde',
      'not-applicable': 'N.v.t.',
    } satisfies Record<CheckAnswer, string>,
    rest: (answer: string, texts: string) => `${answer}: ${texts}.`,
    open: 'Niet bekeken',
    notSeen: (count: number) => (count === 1 ? '1 punt werd niet bekeken.' : `${count} punten werden niet bekeken.`),
    none: 'De checklist werd niet overlopen.',
    allGood: 'Alles wat bekeken werd, is in orde.',
  },
  scores: {
    title: 'Pedagogische kwaliteit',
    intro: 'De dimensies van MeMoQ: 1 onvoldoende, 2 nipt voldoende, 3 goed, 4 uitstekend.',
    dimensions: {
      'well-being': 'Welbevinden',
      involvement: 'Betrokkenheid',
      'emotional-support': 'Emotionele ondersteuning',
      'educational-support': 'Educatieve ondersteuning',
      environment: 'Omgeving',
      'families-diversity': 'Gezinnen en diversiteit',
    } satisfies Record<VisitDimension, string>,
    words: ['onvoldoende', 'nipt voldoende', 'goed', 'uitstekend'],
    scoreOf: (score: number, word: string) => `${score}, ${word}`,
    noScore: 'geen score',
    none: 'Er werden geen scores gegeven.',
  },
  notes: { title: 'Wat we zagen en bespraken', none: 'Er zijn geen notities.' },
  actions: {
    title: 'Afspraken',
    earlier: 'Afspraken van vroeger die nog open staan',
    none: 'Er werden geen nieuwe afspraken gemaakt.',
    who: { host: 'u', organiser: 'de dienst' } satisfies Record<HostAction['owner'], string>,
    columns: { text: 'Wat', who: 'Wie', due: 'Tegen' },
    noDate: 'geen datum',
    closed: (date: string) => `gedaan op ${longDate(date)}`,
  },
  goals: {
    title: 'Doelen',
    none: 'Er loopt geen doel.',
    state: (status: CoachingGoal['status'], since: string, ended: string | undefined) =>
      status === 'active'
        ? `loopt sinds ${longDate(since)}`
        : `${status === 'reached' ? 'bereikt' : 'gestopt'}${ended === undefined ? '' : ` op ${longDate(ended)}`}`,
    due: (date: string) => `tegen ${longDate(date)}`,
    progress: (date: string, text: string) => `${longDate(date)}: ${text}`,
  },
  hostSays: { title: 'Wat u ervan vindt' },
  photos: {
    title: 'Foto’s',
    leftOut: (count: number) =>
      count === 1 ? '1 foto staat niet in dit verslag.' : `${count} foto’s staan niet in dit verslag.`,
  },
  signatures: {
    title: 'Voor gezien',
    host: 'Onthaalouder',
    visitor: 'Dienst',
    hint: 'Datum en handtekening',
    seen: (date: string) => `Gezien op ${longDate(date)}.`,
  },
} as const
