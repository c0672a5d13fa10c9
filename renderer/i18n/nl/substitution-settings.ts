import type { Goal } from '../../../shared/domain/substitution/goals.ts'
import { formatNumber } from '../../format/money.ts'

/** What each goal of a substitution is called, and what it looks at. No comma in a title: titles are set off by commas. */
const goals = {
  unplaced: {
    title: 'Zoveel mogelijk kinderen een plaats',
    detail: 'Elke dag dat een kind nergens terecht kan, telt.',
  },
  'siblings-apart': {
    title: 'Broers en zussen samen',
    detail: 'Kinderen van één gezin gaan dezelfde dag naar dezelfde onthaalouder.',
  },
  'extra-hosts': {
    title: 'Hele periode bij dezelfde',
    detail: 'Een kind gaat zo lang de afwezigheid duurt naar één onthaalouder.',
  },
  changes: {
    title: 'Weinig wissels',
    detail: 'Moet een kind toch naar meer dan één, dan wisselt het zo weinig mogelijk heen en weer.',
  },
  strangers: {
    title: 'Bij een onthaalouder die het kind kent',
    detail: 'Daar was het kind al eens.',
  },
  distance: {
    title: 'Dichtbij',
    detail: 'Weinig kilometers tussen thuis en opvang, alle kinderen en dagen samen.',
  },
  spread: {
    title: 'De last spreiden',
    detail: 'Niet alle kinderen bij dezelfde collega op één dag.',
  },
  average: {
    title: 'Gemiddelde per kwartaal bewaken',
    detail: 'Zo weinig mogelijk boven het streefdoel van het kwartaal.',
  },
} satisfies Record<Goal, { title: string; detail: string }>

/** Vervanging, among the settings: what a proposal looks at, and how far it goes. */
export const substitutionSettings = {
  goals,
  order: {
    title: 'Wat telt bij een voorstel',
    intro:
      'Het belangrijkste eerst. Wat lager staat, beslist alleen tussen voorstellen die voor alles erboven even goed zijn. Wat uit staat, telt niet mee.',
    list: 'Volgorde van wat telt',
    keys: 'Alt ↑ en Alt ↓ verplaatsen de regel waar u staat.',
    up: (title: string) => `${title}: hoger`,
    down: (title: string) => `${title}: lager`,
    counts: (title: string) => `${title} telt mee`,
    always: 'altijd',
    alwaysReason: 'Dit telt altijd mee: een voorstel zonder plaatsen is er geen.',
    off: 'telt niet mee',
    moved: (title: string, place: number) => `${title} staat nu op plaats ${place}.`,
    from: 'Geldt vanaf',
    date: 'Schrijf een datum als 1/1/2027.',
    save: 'Volgorde bewaren',
    unchanged: 'Er is niets gewijzigd',
    proposed: 'Terug naar de voorgestelde volgorde',
    replaces: (date: string) => `Vanaf ${date} staat er al een eigen volgorde; deze komt in de plaats.`,
    notLast: (date: string) => `Vanaf ${date} geldt er al een andere volgorde; deze geldt tot dan.`,
    rows: 'Door de tijd',
    ever: 'altijd',
    rowFrom: (date: string) => `vanaf ${date}`,
    isProposed: 'voorgestelde volgorde',
    inForce: 'geldt nu',
    coming: 'komt nog',
    own: 'eigen volgorde',
    remove: 'Verwijderen',
    removeOf: (from: string) => `Volgorde ${from} verwijderen`,
    discard: 'Verwerpen',
  },
  limits: {
    noLimit: 'geen grens',
    kilometres: (value: number) => `${formatNumber(value)} km`,
    seconds: (value: number) => `${value} ${value === 1 ? 'seconde' : 'seconden'}`,
  },
}
