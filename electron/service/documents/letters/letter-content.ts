import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { dayDate, listText, longDayDate } from '../text/format-nl.ts'
import { letterText as text } from '../text/family-letter-nl.ts'
import type { FamilyLetter, LetterAbsence, LetterDay, LetterPlace } from './family-letter.ts'

/** A row of the table: children with the same place and hours on a day stand together. */
export type LetterRow = { day: string; children: string; where: string; about: string; hours: string }

/** A letter in words, the same on paper and in an e-mail: what is said before the table, the table, and what follows. */
export type LetterContent = {
  subject: string
  placeAndDate: string
  greeting: string
  before: string[]
  rows: LetterRow[]
  after: string[]
  regards: string
  signature: string
}

/** What a letter says: why, where each child can go, what has no place, what it costs, and whom to call (R76). */
export function letterContent({ organiser, issuedAt, family, absence, days }: FamilyLetter): LetterContent {
  const host = nameOf(absence.host)
  const period = periodOf(absence, issuedAt)
  const reach = [organiser.phone, organiser.email].filter(Boolean).join(', ')
  const has = (...kinds: LetterPlace['kind'][]) => days.some(({ place }) => kinds.includes(place.kind))
  const after = [
    days.some(isPartOfDay) ? text.partLater : '',
    has('host', 'group') ? text.cost : '',
    has('none', 'parents') ? text.free : '',
    has('none') ? text.ownSolution : '',
    reach === '' ? text.callNobody : text.call(reach),
    text.thanks,
  ]
  return {
    subject: text.subject(host, period),
    placeAndDate: text.placeAndDate(organiser.city, issuedAt.slice(0, 10)),
    greeting: text.greeting(nameOf(family)),
    before: [whyOf(absence, host, period), summaryOf(days)],
    rows: rowsOf(days),
    after: after.filter(Boolean),
    regards: text.regards,
    signature: organiser.name,
  }
}

function whyOf(absence: LetterAbsence, host: string, period: string): string {
  const sentence = absence.isIllness ? text.ill(host, period) : text.closed(host, period)
  return absence.isOpenEnded ? `${sentence} ${text.endUnknown}` : sentence
}

/** In a few words what the table says in full. */
function summaryOf(days: readonly LetterDay[]): string {
  const of = (kind: 'placed' | 'none' | 'parents') =>
    days.filter(({ place }) => (place.kind === 'host' || place.kind === 'group' ? 'placed' : place.kind) === kind)
  const count = (list: readonly LetterDay[]) => new Set(list.map(({ date }) => date)).size
  const [placed, none, parents] = [of('placed'), of('none'), of('parents')]
  if (placed.length === days.length) return text.placed(childrenOf(placed))
  if (placed.length > 0) return text.placedSome(childrenOf(placed))
  return [
    none.length > 0 ? text.placedNone(childrenOf(none), count(none)) : '',
    parents.length > 0 ? text.byParents(childrenOf(parents), count(parents)) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function rowsOf(days: readonly LetterDay[]): LetterRow[] {
  const together = Map.groupBy(days, ({ date, slots, place }) => JSON.stringify([date, place, slots]))
  return [...together.values()].flatMap((list) => {
    const [first] = list
    if (!first) return []
    return {
      day: dayDate(first.date),
      children: childrenOf(list),
      ...whereOf(first.place),
      hours: hoursOf(first),
    }
  })
}

function whereOf(place: LetterPlace): { where: string; about: string } {
  if (place.kind === 'none') return { where: text.none, about: '' }
  if (place.kind === 'parents') return { where: text.parents, about: '' }
  const { name, street, postcode, city, phone } = place.at
  const address = [street, `${postcode} ${city}`.trim(), phone ? text.phone(phone) : ''].filter(Boolean).join(', ')
  return { where: place.kind === 'group' ? `${name} (${text.group})` : name, about: address }
}

function hoursOf(day: LetterDay): string {
  const { place } = day
  if (place.kind === 'none' || place.kind === 'parents') return ''
  const hours = slotsText(place.slots)
  return isPartOfDay(day) ? `${hours}, ${text.part}` : hours
}

/** Whether some of the reserved minutes are outside those of the place. */
function isPartOfDay({ slots, place }: LetterDay): boolean {
  if (place.kind === 'none' || place.kind === 'parents') return false
  const given = place.slots
  return slots.some(([from, until]) => !given.some(([start, end]) => start <= from && until <= end))
}

/** Slots as they are written: `07:30–16:30`, `07:00–08:30 en 15:45–17:45`. */
export function slotsText(slots: readonly Interval[]): string {
  return listText(slots.map(([from, until]) => `${formatTime(from)}–${formatTime(until)}`))
}

/**
 * When somebody is away: `op maandag 9 november`, `van … tot en met …`, `vanaf …` while the end is not known; with the year of
 * what is not in that of writing.
 */
export function periodOf(
  { from, until, isOpenEnded }: Pick<LetterAbsence, 'from' | 'until' | 'isOpenEnded'>,
  issuedAt: string,
): string {
  const day = (iso: string): string => {
    const isSameYear = iso.slice(0, 4) === issuedAt.slice(0, 4)
    return `${longDayDate(iso).replaceAll('\u00a0', ' ')}${isSameYear ? '' : ` ${iso.slice(0, 4)}`}`
  }
  if (isOpenEnded) return text.onwards(day(from))
  return from === until ? text.onDay(day(from)) : text.fromUntil(day(from), day(until))
}

function childrenOf(days: readonly LetterDay[]): string {
  return listText([...new Map(days.map(({ childId, firstName }) => [childId, firstName])).values()])
}

function nameOf({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
