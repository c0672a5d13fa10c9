import { formatMonth } from '../../../format/date.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const count = (value: number, one: string, many: string): string => `${value} ${value === 1 ? one : many}`

/** Step 1: everything that must be answered before the month can go. */
export const questions = {
  label: 'Vragen van de maand',
  answered: 'Beantwoord',
  of: (done: number, total: number) => `${done} van ${total}`,
  openDays: {
    title: 'Dagen zonder antwoord',
    text: 'Er is geen aanwezigheid en geen afwezigheid ingevuld. Beantwoord ze eerst; wat open blijft, wordt met een reden aangerekend zoals gereserveerd.',
    answer: 'Beantwoorden',
    answerFor: (family: string) => `Dagen van gezin ${family} beantwoorden`,
    answerAll: 'Alle openstaande dagen',
    reason: 'Reden',
    reasonFor: (family: string) => `Reden voor gezin ${family}`,
    placeholder: 'waarom toch aanrekenen',
    tooShort: (least: number) => `Een reden heeft minstens ${least} tekens.`,
    changed: 'Er kwamen dagen bij. Kijk de reden na.',
    sameForAll: 'Zelfde reden voor alle',
    sameForRest: (rest: number) => `Ook voor ${count(rest, 'ander gezin', 'andere gezinnen')}`,
    days: (value: number) => count(value, 'dag', 'dagen'),
  },
  attests: {
    title: 'Gezinnen zonder attest',
    text: 'Zonder attest is er geen tarief. De factuur wordt tegengehouden, de rest kan gaan.',
    hold: 'Tegenhouden',
    holdFor: (family: string) => `Factuur van gezin ${family} tegenhouden`,
    holdAll: 'Alle tegenhouden',
    without: (dates: string) => `geen attest op ${dates}`,
    wholeMonth: (days: number) => `geen attest, ${count(days, 'dag', 'dagen')}`,
    families: (value: number) => count(value, 'gezin', 'gezinnen'),
    alsoOpen: (dates: string) => `ook geen antwoord voor ${dates}: dat komt terug bij de uitgifte`,
    /** Kept nowhere: nothing is issued to a family that is held back. */
    heldBackReason: 'tegengehouden, geen attest',
  },
  uncovered: {
    title: 'Aanwezig zonder overeenkomst',
    text: 'Dit wordt niet aangerekend; de onthaalouder wordt betaald.',
    accept: 'Niet aanrekenen',
    acceptFor: (child: string) => `Aanwezigheid van ${child} niet aanrekenen`,
    acceptAll: 'Alle niet aanrekenen',
    at: (dates: string, host: string) => `${dates} bij ${host}`,
    presences: (value: number) => count(value, 'aanwezigheid', 'aanwezigheden'),
  },
  file: 'fiche',
  fileOf: (child: string) => `Fiche van ${child}`,
  answeredTag: 'beantwoord',
  openTag: 'open',
  none: {
    title: (month: string) => `Geen vragen voor ${formatMonth(month)}`,
    text: 'Elke gereserveerde dag heeft een antwoord, elk gezin een attest en elke aanwezigheid een overeenkomst.',
    next: 'Voorbeeld bekijken',
  },
  settled: {
    title: (month: string) => `${capital(formatMonth(month))} is uitgegeven`,
    text: 'Er staan geen vragen meer open.',
    next: 'Naar verzenden en innen',
  },
  allAnswered: 'Alle vragen zijn beantwoord.',
  nextPreview: 'Naar voorbeeld',
  nextIssue: 'Naar uitgeven',
  stillOpen: (value: number) => `${count(value, 'vraag', 'vragen')} open`,
  uncoveredPanel: {
    title: (child: string) => child,
    under: 'aanwezig zonder overeenkomst',
    text: 'Op deze dagen loopt er geen overeenkomst van het kind. Loopt ze wel, pas dan eerst de overeenkomst aan.',
  },
}
