import type { ComplaintTaskKind } from '../../../../shared/domain/incidents/complaint-tasks.ts'
import type { IncidentTaskKind } from '../../../../shared/domain/incidents/incident-tasks.ts'

type TaskKind = IncidentTaskKind | ComplaintTaskKind

const hours = (count: number) => `${count} u`
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/** Minutes as people say them: `40 minuten`, `5 u 20`, `3 dagen`. */
function span(minutes: number): string {
  if (minutes < 60) return count(minutes, 'minuut', 'minuten')
  if (minutes < 48 * 60) {
    const rest = minutes % 60
    return rest === 0
      ? hours(Math.floor(minutes / 60))
      : `${hours(Math.floor(minutes / 60))} ${String(rest).padStart(2, '0')}`
  }
  return count(Math.floor(minutes / 1440), 'dag', 'dagen')
}

/** What is to be done about an incident or a complaint, and the clock of the insurance. */
export const tasks = {
  title: 'Te doen',
  done: 'Gedaan',
  none: 'Er is niets meer te doen.',
  /** In the list, as short as can be. */
  short: {
    'phone-opgroeien': 'Opgroeien bellen',
    'tell-insurer': 'verzekeraar inlichten',
    'tell-parents': 'ouders verwittigen',
    'send-form': 'formulier opsturen',
    'close-incident': 'afsluiten',
    acknowledge: 'ontvangst bevestigen',
    refer: 'Opgroeipunt vermelden',
    answer: 'antwoorden',
    'close-complaint': 'afsluiten',
  } satisfies Record<TaskKind, string>,
  names: {
    'phone-opgroeien': 'Bel Opgroeien',
    'tell-insurer': 'Licht de verzekeraar in',
    'tell-parents': 'Verwittig de ouders',
    'send-form': 'Stuur het meldingsformulier',
    'close-incident': 'Sluit het incident af',
    acknowledge: 'Bevestig de ontvangst',
    refer: 'Vermeld het Opgroeipunt',
    answer: 'Antwoord op de klacht',
    'close-complaint': 'Sluit de klacht af',
  } satisfies Record<TaskKind, string>,
  details: {
    'phone-opgroeien': (number: string) =>
      `Zo snel mogelijk, aan uw klantenbeheerder. Kent u dat nummer niet: Opgroeipunt ${number}. Zeg wie u bent, welke opvanglocatie en dossiernummer, wat er gebeurd is en wanneer, hoe het met het kind gaat, en wie al verwittigd is.`,
    'tell-insurer': () => 'Geef door wat er gebeurde, met naam en geboortedatum van het kind.',
    'tell-parents': () => 'Bel wie nog niets weet. Wat de ouders zeiden, noteert u bij het kind.',
    'send-form': (address: string) =>
      `Maak het formulier, kijk het na, en stuur het naar uw klantenbeheerder (${address}).`,
    'close-incident': () => 'Alles is gemeld. Schrijf hoe het afliep.',
    acknowledge: () => 'Laat weten dat de klacht aankwam en wanneer er een antwoord komt.',
    refer: (number: string) => `Wie met uw antwoord niet tevreden is, kan bij het Opgroeipunt terecht: ${number}.`,
    answer: () => 'Wat u antwoordt, blijft hier bewaard.',
    'close-complaint': () => 'Er is geantwoord. Noteer wat eruit gekomen is.',
  } satisfies Record<TaskKind, (fact: string) => string>,
  marks: {
    'phone-opgroeien': 'Gebeld',
    'tell-insurer': 'Ingelicht',
    'tell-parents': 'Verwittigd',
    'send-form': 'Opgestuurd',
    acknowledge: 'Bevestigd',
    refer: 'Vermeld',
    answer: 'Geantwoord',
  },
  doneLines: {
    'phone-opgroeien': (at: string) => `Opgroeien gebeld ${at}`,
    'tell-insurer': (at: string) => `Verzekeraar ingelicht ${at}`,
    'tell-parents': 'Ouders verwittigd',
    'send-form': (at: string) => `Formulier opgestuurd ${at}`,
    acknowledge: (at: string) => `Ontvangst bevestigd ${at}`,
    refer: (at: string) => `Opgroeipunt vermeld ${at}`,
    answer: (at: string) => `Geantwoord ${at}`,
  },
  when: 'Wanneer',
  reference: 'Hun dossiernummer',
  answer: 'Antwoord',
  notAMoment: 'Typ een dag en een uur, zoals 16/11/2026 6.42.',
  notADate: 'Dit is geen bestaande datum. Typ bijvoorbeeld 1/3/2026.',
  noAnswer: 'Schrijf wat u geantwoord hebt.',
  dueOn: (date: string) => `ten laatste ${date}`,
  lateSince: (date: string) => `te laat, termijn ${date}`,
  late: 'dringend',
  form: 'Formulier maken',
  formTitle: 'Waar komt het formulier?',
  clock: {
    title: 'Verzekering',
    rule: (hoursAllowed: number) => `melden binnen ${hoursAllowed} uur`,
    left: (minutes: number) => `Nog ${span(minutes)} om de verzekeraar in te lichten.`,
    over: (minutes: number) => `Verzekeraar nog niet ingelicht, ${span(minutes)} te laat.`,
    until: (moment: string) => `Termijn: ${moment}`,
    told: (minutes: number, isInTime: boolean) =>
      `Verzekeraar ingelicht na ${span(minutes)}, ${isInTime ? 'op tijd' : 'te laat'}.`,
    toldAt: (moment: string) => moment,
    reported: (minutes: number, isInTime: boolean) =>
      minutes === 0
        ? 'Meteen gemeld aan de dienst'
        : `Na ${span(minutes)} gemeld aan de dienst, ${isInTime ? 'op tijd' : 'te laat'}`,
    none: 'Voor de verzekering niets te melden, zolang er niemand gewond is en er geen schade is.',
    short: (minutes: number) => (minutes >= 0 ? `nog ${span(minutes)}` : `${span(-minutes)} te laat`),
  },
}
