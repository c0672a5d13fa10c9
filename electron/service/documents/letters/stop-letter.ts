import type { StopOutcome } from '../../../../shared/domain/exchange/document.ts'
import { slug } from '../file-name.ts'
import { letterText } from '../text/family-letter-nl.ts'
import { daysText, euroText, longDate } from '../text/format-nl.ts'
import { stopLetterText as text } from '../text/stop-letter-nl.ts'
import type { WrittenLetter } from './written-letter.ts'

/** What becomes of a child when its host stops, with what is settled. */
export type StopLetterChild = {
  firstName: string
  lastDay: string
  /** Nothing while it is not decided; `ends` where care ends by itself before her last day; `placed` with whom and from when. */
  outcome?: { kind: StopOutcome['kind'] | 'ends'; placed?: { host: string; startsOn: string } }
  deposit?: { cents: number; state: 'unpaid' | 'held' | 'refunded' | 'carried'; on?: string | undefined }
  /** Half days that are left up to the last day. */
  freeHalfDaysLeft?: number
}

/** What a family is written when its host stops for good (R81–R83). Plain values throughout. */
export type StopLetter = Pick<WrittenLetter, 'organiser' | 'issuedAt' | 'family'> & {
  host: string
  endsOn: string
  /** At least one. */
  children: readonly StopLetterChild[]
}

/** The letter in its words: until when, what was arranged or is looked for, the deposit, and the free days. */
export function stopLetter(letter: StopLetter): WrittenLetter {
  const { organiser, issuedAt, family, host, endsOn, children } = letter
  const reach = [organiser.phone, organiser.email].filter(Boolean).join(', ')
  const isSearching = children.some(({ outcome }) => outcome === undefined)
  return {
    organiser,
    issuedAt,
    family,
    title: text.title,
    content: {
      subject: text.subject(host),
      placeAndDate: letterText.placeAndDate(organiser.city, issuedAt.slice(0, 10)),
      greeting: letterText.greeting(`${family.firstName} ${family.lastName}`.replace(/[\p{Cc}\s]+/gu, ' ').trim()),
      before: [
        text.stops(host, longDate(endsOn)),
        ...children.flatMap((child) => [
          ...(child.lastDay === endsOn ? [] : [text.lastDay(child.firstName, longDate(child.lastDay))]),
          ...outcomeWords(child),
        ]),
        ...(isSearching ? [text.noSteps] : []),
      ],
      rows: [],
      after: [
        ...children.flatMap(depositWords),
        ...children.flatMap(freeDayWords),
        reach === '' ? letterText.callNobody : letterText.call(reach),
        letterText.thanks,
      ],
      regards: letterText.regards,
      signature: organiser.name,
    },
  }
}

/** The folder for what is written about a stop. */
export function stopFolder({ host, endsOn }: Pick<StopLetter, 'host' | 'endsOn'>): string {
  return `${text.folder}-${slug(host)}-${endsOn}`
}

function outcomeWords({ firstName, outcome }: StopLetterChild): string[] {
  if (!outcome) return [text.searching(firstName)]
  if (outcome.placed) return [text.placed(firstName, outcome.placed.host, longDate(outcome.placed.startsOn))]
  if (outcome.kind === 'ends') return []
  return [outcome.kind === 'none' ? text.none(firstName) : text.outside(firstName)]
}

function depositWords({ firstName, outcome, deposit }: StopLetterChild): string[] {
  if (!deposit || deposit.state === 'unpaid') return []
  const amount = euroText(deposit.cents)
  if (deposit.state === 'refunded') return [text.deposit.refunded(firstName, amount, longDate(deposit.on ?? ''))]
  if (deposit.state === 'carried') return [text.deposit.carried(firstName, amount)]
  return [outcome ? text.deposit.held(firstName, amount) : text.deposit.open(firstName, amount)]
}

function freeDayWords({ firstName, lastDay, freeHalfDaysLeft: left }: StopLetterChild): string[] {
  if (left === undefined) return []
  const date = longDate(lastDay)
  return [left > 0 ? text.freeDays(firstName, daysText(left), date) : text.noFreeDays(firstName, date)]
}
