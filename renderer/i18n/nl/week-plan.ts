import { texts } from './week-plan/texts.ts'
import { rules } from './week-plan/rules.ts'

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** Weekplan: the editor of an opvangplan. */
export const weekPlan = {
  ...texts,
  /** Words in a typed plan beside the names of days, in lower case: `W1 ma-wo 7-18  W2 geen`. */
  grammar: {
    week: ['week', 'w'],
    weekMark: 'W',
    none: 'geen',
    until: ['tot', 'tm'],
    separators: ['en', 'van', 'uur', 'opvang'],
  },
  /** What a typed text breaks, as its field says it. */
  rules,
  plan: {
    title: 'Dit plan',
    week: (week: number) => `Week ${week}`,
    perWeek: 'Per week',
    average: 'Gemiddeld per week',
    halfDays: (count: number) => plural(count, 'halve dag', 'halve dagen'),
    sum: (halfDays: string, days: string) => `${halfDays} halve = ${days} ${days === '1' ? 'dag' : 'dagen'}`,
    enough: (days: string) => `Minimum van ${days} dagen per week gehaald`,
    enoughOverCycle: ', gerekend over de cyclus.',
    below: (days: string, minimum: string) =>
      `${days} ${days === '1' ? 'dag' : 'dagen'} per week is minder dan het minimum van ${minimum}.`,
    belowDetail: 'Bewaren kan met een reden.',
    empty: 'Nog geen opvang in dit plan.',
    price: 'Prijs per cyclus',
    priceOfWeek: 'Prijs per week',
    noTariff: (date: string) => `Geen attest op ${date}, dus geen prijs.`,
    part: (days: number, unit: string, percent: number) =>
      percent === 100 ? `${days} × ${unit}` : `${days} × ${unit} (${percent} %)`,
    freeDays: (year: number) => `Respijtdagen ${year}`,
    change: (before: string, after: string) => (before === after ? `${after} dagen` : `${before} → ${after} dagen`),
    noMeal: 'Geen warme maaltijd',
    noMealDays: (days: string) => `${days}, komt na 11:00`,
    issued: (month: string) => `${month} is al gefactureerd:`,
    issuedDetail: 'die rekening blijft zoals ze is.',
    outside: (period: string) => `De overeenkomst loopt ${period}:`,
    outsideDetail: 'daarbuiten geldt het plan niet.',
    overlaps: (date: string) => `Op ${date} begint al een plan.`,
    overlapsDetail: 'Laat dit plan eerder eindigen, of wijzig dat plan.',
    endBefore: (date: string) => `Eindigen op ${date}`,
    changeOther: 'Dat plan wijzigen',
    gone: 'Dit plan is intussen verwijderd.',
    goneDetail: 'Bewaren maakt het opnieuw.',
  },
  host: {
    now: 'nu',
    withPlan: 'dan',
    peak: 'Hoogste piek tijdens dit plan',
    average: (quarter: string) => `Gemiddelde ${quarter}`,
    halfDays: (openDays: number) => `halve dagen op ${openDays} dagen`,
    overAverage: (quarter: string, limit: string) => `${quarter} komt boven het streefdoel van ${limit}.`,
    none: 'Het plan heeft geen dagen waarop deze onthaalouder opvangt.',
    fits: 'Er is plaats op alle dagen van dit plan.',
    more: (count: number) => `En nog ${plural(count, 'reeks', 'reeksen')}.`,
    remaining: (count: number) => `Ook zonder dit plan ${count === 1 ? 'is 1 dag' : `zijn ${count} dagen`} te vol.`,
    limitChange: (date: string, maximum: number) => `Vanaf ${date} is de grens ${maximum}.`,
    limitFull: (name: string, when: string, count: number, limit: number, names: string) =>
      `${name} is dan ${count > limit ? 'te vol' : 'volzet'} op ${when}, ${count} van ${limit}: ${names}.`,
    moment: (weekday: string, from: string, until: string) => `${weekday} van ${from} tot ${until}`,
    closedSpan: (from: string, until: string) => `${from} tot en met ${until}`,
    closed: (spans: readonly string[], more: number) =>
      `${spans.join(', ')}${more > 0 ? ` en nog ${more} keer` : ''} gesloten: telt niet mee.`,
  },
  plans: {
    title: (name: string) => `Plannen van ${name}`,
    draft: 'ontwerp',
    current: 'van kracht',
    past: 'vorig',
    coming: 'komend',
    days: (days: string) => `${days} d`,
  },
}
