import { formatTime, parseTime } from '../../../../shared/domain/calendar/time.ts'
import { openDays } from '../../../i18n/nl/open-days.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Odd, Stretch } from '../open-days-types.ts'
import type { Names } from './odd-rows.ts'
import { formatTimes, minutesOf } from './times.ts'

const text = openDays.facts

/** An odd fact as a sentence with its numbers, and where the rule comes from. */
type OddSentence = { fact: string; more?: string; source?: string }

/** Tells an odd fact. */
export function oddSentence(odd: Odd, names: Names): OddSentence {
  switch (odd.kind) {
    case 'outside-hours':
      return { fact: text.outside(names.child(odd.childId), spans(odd.outside), hours(odd.openingHours)) }
    case 'longer-than-plan':
      return {
        fact: text.longer(names.child(odd.childId), odd.presentMinutes, odd.reservedMinutes),
        source: text.longerSource,
      }
    case 'two-hosts':
      return {
        fact: text.twoHosts(
          names.child(odd.childId),
          text.and(odd.stays.map((stay) => text.stayAt(text.span(stay.from, stay.until), names.host(stay.hostId)))),
        ),
        ...(odd.isAtOnce && { more: text.atOnce(odd.gap) }),
      }
    case 'eleven-hours':
      return {
        fact: text.eleven(names.child(odd.childId), spans(odd.stays), openDays.evidence.percent[odd.percent]),
        source: text.elevenSource,
      }
    case 'closed-day': {
      const [child, span] = [names.child(odd.childId), spans(odd.stays)]
      if (!odd.closure) return { fact: text.notActive(child, span) }
      const who = odd.closure.isService ? text.closedService : text.closedHost
      return { fact: text.closed(child, span, who, closureWords(odd.closure.reason)) }
    }
    case 'over-limit':
      return {
        fact: text.over(`${odd.from}–${odd.until}`, odd.count, odd.limit),
        more: text.overWho(odd.at.children.map((child) => childName(child))),
        source: text.overSource,
      }
    case 'no-agreement': {
      const [child, span, host] = [names.child(odd.childId), spans(odd.stays), names.host(odd.hostId)]
      if (odd.agreedHostIds.length === 0) return { fact: text.noAgreement(child, span, host) }
      return { fact: text.elsewhere(child, span, host, odd.agreedHostIds.map(names.host)) }
    }
  }
}

/** The same in a few words, for a column. */
export function oddInShort(odd: Odd): string {
  const { short } = text
  switch (odd.kind) {
    case 'outside-hours':
      return short.outside(formatTimes(odd.outside))
    case 'longer-than-plan':
      return short.longer(odd.presentMinutes - odd.reservedMinutes)
    case 'two-hosts':
      return short.twoHosts(odd.isAtOnce, odd.gap)
    case 'eleven-hours':
      return short.eleven(formatTimes(odd.stays))
    case 'closed-day':
      return odd.closure ? short.closed(closureWords(odd.closure.reason)) : text.notActiveShort
    case 'over-limit':
      return short.over(odd.count, odd.limit, formatTimes([odd]))
    case 'no-agreement':
      return short.noAgreement(odd.agreedHostIds.length > 0)
  }
}

function closureWords(reason: string): string {
  return nl.timeline.closureReasons[reason]?.toLowerCase() ?? reason
}

function childName({ firstName, lastName, isOwn }: { firstName: string; lastName: string; isOwn: boolean }): string {
  return isOwn ? text.own(firstName) : nl.common.name({ firstName, lastName })
}

function spans(stretches: readonly Stretch[]): string {
  return text.and(stretches.map(({ from, until }) => text.span(from, until)))
}

/** Opening hours that touch are said as one. */
function hours(stretches: readonly Stretch[]): string {
  const together: Stretch[] = []
  for (const stretch of stretches) {
    const last = together.at(-1)
    if (last && parseTime(stretch.from) <= parseTime(last.until))
      together.splice(-1, 1, {
        from: last.from,
        until: formatTime(Math.max(parseTime(last.until), parseTime(stretch.until))),
      })
    else together.push(stretch)
  }
  return minutesOf(together) === 0 ? '' : spans(together)
}
