import { formatDay, formatMonth, formatMonthName } from '../../../format/date.ts'
import { formatDifference, formatMoney } from '../../../format/money.ts'
import { formatHalfDays } from '../../../format/time.ts'
import { uncollectedReasons } from './issue.ts'
import { joinNames } from './join-names.ts'
import type { BillLine, Cause, Uncollected } from '../../../features/billing/model/billing-types.ts'

type DayKind = Exclude<Cause['kind'], 'cost' | 'free-absence' | 'closed'>

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const length: Record<BillLine['percent'], string> = {
  40: 'onder 3 uur',
  60: 'onder 5 uur',
  100: '5 tot 11 uur',
  160: 'boven 11 uur',
}
const attended: Record<BillLine['percent'], string> = {
  40: 'Korte opvang',
  60: 'Halve dagen',
  100: 'Opvangdagen',
  160: 'Lange dagen',
}
const causeNouns: Record<DayKind, Record<'full' | 'half' | 'short' | 'long', [string, string]>> = {
  attended: {
    full: ['opvangdag', 'opvangdagen'],
    half: ['halve dag', 'halve dagen'],
    short: ['korte opvang', 'keer korte opvang'],
    long: ['lange dag', 'lange dagen'],
  },
  extra: {
    full: ['extra dag', 'extra dagen'],
    half: ['extra halve dag', 'extra halve dagen'],
    short: ['extra korte opvang', 'keer extra korte opvang'],
    long: ['extra lange dag', 'extra lange dagen'],
  },
  substituted: {
    full: ['dag vervanging', 'dagen vervanging'],
    half: ['halve dag vervanging', 'halve dagen vervanging'],
    short: ['korte vervanging', 'keer korte vervanging'],
    long: ['lange dag vervanging', 'lange dagen vervanging'],
  },
  'charged-absence': {
    full: ['aangerekende afwezigheid', 'aangerekende afwezigheden'],
    half: ['aangerekende halve afwezigheid', 'aangerekende halve afwezigheden'],
    short: ['aangerekende korte afwezigheid', 'aangerekende korte afwezigheden'],
    long: ['aangerekende lange afwezigheid', 'aangerekende lange afwezigheden'],
  },
}
const lengthOf = { 40: 'short', 60: 'half', 100: 'full', 160: 'long' } as const

function nouns({ kind, percent }: Cause): [string, string] {
  if (kind === 'cost') return ['kost', 'kosten']
  if (kind === 'closed') return ['gesloten dag', 'gesloten dagen']
  if (kind === 'free-absence')
    return percent < 100 ? ['halve respijtdag', 'halve respijtdagen'] : ['respijtdag', 'respijtdagen']
  return causeNouns[kind][lengthOf[percent]]
}

/** A cause in words without its amount: `2 opvangdagen minder`; the same number of days at another price says so. */
function explain(cause: Cause): string {
  const [one, many] = nouns(cause)
  const count = Math.abs(cause.quantity)
  if (count === 0 && cause.kind === 'cost') return 'andere kosten'
  if (count === 0) return `andere prijs voor ${many}`
  return `${count} ${count === 1 ? one : many} ${cause.quantity > 0 ? 'meer' : 'minder'}`
}

/** The panel with one family's bill. */
export const bill = {
  panel: 'Rekening van het gezin',
  label: (name: string) => `Rekening van ${name}`,
  under: (children: readonly string[], hosts: readonly string[]) =>
    hosts.length === 0 ? joinNames(children) : `${joinNames(children)} bij ${joinNames(hosts)}`,
  previous: 'Vorig gezin',
  next: 'Volgend gezin',
  month: (month: string) => capital(formatMonth(month)),
  percent: '%',
  quantity: 'aantal',
  price: 'prijs',
  amount: 'bedrag',
  why: 'Waarom?',
  whyOf: (line: string, child: string) => `Waarom? ${line}, ${child}`,
  attended: (percent: BillLine['percent']) => `${attended[percent]}, ${length[percent]}`,
  extra: (percent: BillLine['percent']) => `Extra opvang, ${length[percent]}`,
  substituted: (percent: BillLine['percent']) => `Vervanging, ${length[percent]}`,
  charged: 'Afwezig, aangerekend',
  unregistered: 'Geen antwoord, aangerekend',
  freeDays: (dates: string | undefined, count: number) =>
    `${count === 1 ? 'Respijtdag' : 'Respijtdagen'}${dates === undefined ? '' : `: ${dates}`}`,
  excused: (dates: string | undefined) =>
    dates === undefined ? 'Afwezig, niet aangerekend' : `Afwezig, niet aangerekend: ${dates}`,
  closed: (dates: string | undefined) => (dates === undefined ? 'Gesloten' : `Gesloten: ${dates}`),
  freeDaysLeft: 'Respijtdagen over:',
  halfDays: formatHalfDays,
  since: (month: string, cents: number) => `Sinds ${formatMonthName(month)} (${formatMoney(cents)})`,
  noPrevious: (month: string) => `Geen factuur voor ${formatMonthName(month)}`,
  same: 'dezelfde dagen, hetzelfde tarief',
  explain,
  explainedCents: formatDifference,
  issued: 'uitgegeven',
  notes: {
    heldBack: 'Deze factuur wordt tegengehouden.',
    days: (count: number) => `${count} ${count === 1 ? 'dag' : 'dagen'}`,
    billedElsewhere: (dates: string) =>
      `${dates} werd al aan een ander gefactureerd, voor de overeenkomst veranderde. Niemand betaalt een dag twee keer.`,
    heldBackText: (dates: string) => `Er is geen attest voor ${dates}: zonder tarief wordt niets aangerekend.`,
    open: (dates: string) => `Geen antwoord voor ${dates}.`,
    openText: 'Zolang niemand antwoordt, telt wat gereserveerd is.',
    uncollected: 'Dit gezin heeft een mandaat, maar wordt niet geïnd,',
    uncollectedText: (reason: Uncollected) => `omdat ${uncollectedReasons[reason]}.`,
    issued: {
      transfer: (reference: string, dueOn: string) =>
        `met overschrijving ${reference}, voor ${formatDay(dueOn, Number(dueOn.slice(0, 4)))}`,
      'direct-debit': (reference: string, dueOn: string) =>
        `met domiciliëring op ${formatDay(dueOn, Number(dueOn.slice(0, 4)))}, ${reference}`,
      none: (reference: string) => `niets te betalen, ${reference}`,
    },
  },
  issuedAs: (number: string) => `Factuur ${number}:`,
  none: {
    title: 'Kies een gezin',
    text: 'Hier staat dan zijn rekening, met bij elke lijn waarom ze zo is.',
  },
  noBill: {
    title: (name: string) => `Geen rekening voor ${name}`,
    heldBack: 'Zonder attest is er geen tarief. De factuur wordt tegengehouden tot het attest er is.',
    gone: (month: string) => `Er is geen opvang in ${formatMonth(month)}.`,
  },
}
