import { formatDay, formatMonthName } from '../../../format/date.ts'
import { formatNumber, formatSignedCount } from '../../../format/money.ts'
import type { CauseCount, CauseRemark } from '../../../features/billing/model/causes.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const days = (count: number, one: string, many: string): string =>
  `${formatSignedCount(count)} ${Math.abs(count) > 1 ? many : one}`
const times = (count: number, percent: number): string =>
  `${count > 0 ? formatNumber(count) : formatSignedCount(count)} × ${percent} %`

const remarks: Record<CauseRemark, string> = {
  'other-days': 'andere halve dagen',
  'other-tariff': 'ander tarief',
  'other-costs': 'andere kosten',
}

/** A count of the causes of a difference, as short as the list needs it: `−2 dagen`, `3 dagen gesloten`, `1 × 160 %`. */
function cause(what: CauseCount | CauseRemark): string {
  if (typeof what === 'string') return remarks[what]
  const { unit, count } = what
  switch (unit) {
    case 'closed':
      return `${count > 0 ? formatNumber(count) : formatSignedCount(count)} ${Math.abs(count) > 1 ? 'dagen' : 'dag'} gesloten`
    case 'day':
      return days(count, 'dag', 'dagen')
    case 'free-day':
      return days(count, 'respijtdag', 'respijtdagen')
    case 'short-day':
      return times(count, 40)
    case 'long-day':
      return times(count, 160)
    case 'cost':
      return days(count, 'kost', 'kosten')
  }
}

/** The list of families of *Voorbeeld*. */
export const list = {
  figures: 'Kerncijfers van de maand',
  toBill: 'Te factureren',
  month: (month: string) => capital(formatMonthName(month)),
  difference: 'Verschil',
  filter: 'Filter',
  filterLabel: 'Filter op naam van gezin of kind',
  view: 'Toon',
  families: 'Gezinnen',
  hosts: 'Onthaalouders',
  table: (month: string) => `Gezinnen met hun bedrag van ${formatMonthName(month)}`,
  family: 'Gezin',
  host: 'Onthaalouder',
  cause: 'Oorzaak',
  first: 'Eerst bekijken',
  noHost: 'Zonder onthaalouder',
  heldBack: 'tegengehouden, geen attest',
  open: (count: number) => `${count} open`,
  uncollected: 'niet geïnd',
  isNew: 'nieuw',
  startsOn: (date: string) => `start ${formatDay(date, Number(date.slice(0, 4)))}`,
  endsOn: (date: string) => `stopt ${formatDay(date, Number(date.slice(0, 4)))}`,
  gone: 'geen opvang meer',
  number: 'Nummer',
  billed: 'Gefactureerd',
  causeOf: cause,
  provisional: (count: number) => `${count} voorlopig: open dagen tellen als aangerekend`,
  heldBackCount: (count: number) => `${count} tegengehouden`,
  nothingFound: {
    title: (text: string) => `Geen gezin met “${text}”`,
    text: 'De filter zoekt in de namen van de contracthouder en van de kinderen.',
    clear: 'Filter wissen',
  },
}
