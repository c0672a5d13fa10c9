import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { told as text } from '../../../i18n/nl/substitution/told.ts'
import { spokenDate, spokenDates, spokenPeriod } from './spoken-dates.ts'
import type { Told, ToldAbsence, ToldPlace } from './told.ts'
import { toldEntries, type ToldEntry } from './told-entries.ts'

/**
 * What to say to a family on the telephone: why, where each child can go and when, what has no place and what that costs
 * (nothing, and no respijtdag: R76), and when it is welcome again. Of an illness only that there is one.
 */
export function toldSentence({ absence, children, backOn }: Told): string {
  const entries = toldEntries(children)
  const isOnly = children.length === 1
  const named = new Set<string>()
  return [
    ...why(absence),
    ...entries.flatMap((entry) => placeSentences(entry, named)),
    ...freeSentences(entries, isOnly),
    back(absence, children, backOn),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** What to say when a host is back before her time: from which day (ISO) on, and which places are not needed any more. */
export function backSentence({ absence: { host }, children, backOn }: Told & { backOn: string }): string {
  const names = children.map(({ firstName }) => firstName)
  const lapsing = toldEntries(children).filter(({ place }) => place.kind === 'host' || place.kind === 'group')
  return [
    backAgainSentence(host, names, backOn),
    ...lapsing.map(({ place, dates }) => text.lapses(where(place, 'again'), spokenDates(dates))),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** That a host is back from a day (ISO) on, and who is welcome again, by first names. */
export function backAgainSentence(
  host: { firstName: string; lastName: string },
  names: readonly string[],
  backOn: string,
): string {
  const isBack = text.isBack(fullName(host), spokenDate(backOn))
  return names.length === 0 ? isBack : `${isBack} ${text.backAgain(text.list(names), names.length > 1, host.firstName)}`
}

function why({ host, from, until, isOpenEnded, reason }: ToldAbsence): string[] {
  const days = isOpenEnded ? text.onwards(spokenDate(from)) : spokenPeriod(from, until)
  const sentence = reason === 'illness' ? text.ill(fullName(host), days) : text.closed(fullName(host), days)
  return isOpenEnded ? [sentence, text.endUnknown] : [sentence]
}

/** `named` holds the places whose address was said already. */
function placeSentences({ children, dates, place, rest, isFirstDay }: ToldEntry, named: Set<string>): string[] {
  const names = text.list(children)
  const days = spokenDates(dates)
  if (place.kind === 'none') return [text.none(names, days), text.searching]
  if (place.kind === 'parents') return [text.parents(names, days)]
  const first = where(place, 'with-address')
  const isNamed = named.has(first)
  named.add(first)
  const when = place.kind === 'group' && isFirstDay ? text.firstDay(spokenDate(dates[0] ?? '')) : days
  const hours = spokenSlots(place.slots)
  const sentence = text.placeSentence(
    names,
    children.length > 1,
    when,
    isNamed ? where(place, 'again') : first,
    rest.length > 0 ? text.onlyHours(hours) : hours,
  )
  return rest.length > 0 ? [sentence, text.restOfDay(spokenSlots(rest))] : [sentence]
}

/** What days without a place cost, of one family: once, whoever sees to them. */
function freeSentences(entries: readonly ToldEntry[], isOnlyChild: boolean): string[] {
  const free = entries.filter(({ place }) => place.kind === 'none' || place.kind === 'parents')
  if (free.length === 0) return []
  const children = [...new Set(free.flatMap((entry) => entry.children))]
  const days = new Set(free.flatMap(({ dates }) => dates)).size
  return [isOnlyChild ? text.free(days) : text.freeFor(text.list(children), days)]
}

function back({ host, isOpenEnded }: ToldAbsence, children: Told['children'], backOn: string | undefined): string {
  if (isOpenEnded) return text.backUnknown(host.firstName)
  const names = children.map(({ firstName }) => firstName)
  if (names.length === 0) return ''
  const several = names.length > 1
  return backOn === undefined
    ? text.backLater(text.list(names), several, host.firstName)
    : text.backOn(spokenDate(backOn), text.list(names), several, host.firstName)
}

function where(place: ToldPlace, how: 'with-address' | 'again'): string {
  if (place.kind === 'host') {
    const { host } = place
    const address = how === 'again' ? '' : addressOf(host)
    return text.atHost(fullName(host), address)
  }
  if (place.kind === 'group') return text.atGroup(place.location.name, how === 'again' ? '' : addressOf(place.location))
  return ''
}

function addressOf({ street, city }: { street?: string; city?: string }): string {
  return street ? text.address(street, city) : city ? text.inCity(city) : ''
}

function spokenSlots(slots: readonly Interval[]): string {
  return text.list(slots.map(([from, until]) => text.span(text.hour(from), text.hour(until))))
}

function fullName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`.trim()
}
