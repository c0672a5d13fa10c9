import { formatMoney } from '../../../format/money.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { refusalOf } from './refusal-words.ts'
import { saidDate, saidHours, type Told } from './said.ts'

const text = extraDays.sentence

/** What to tell the parent, as it would be said on the phone. While it is only asked: what can be said already. */
export function parentSentence(told: Told): string {
  const { answer, status, hostAgrees } = told
  if (status === 'accepted') return acceptedSentence(told)
  const isPossible = answer.obstacles.length === 0 && answer.caused.length === 0
  if (status === 'refused' || !isPossible || hostAgrees === false) return refusalOf(told)
  if (hostAgrees === true) return acceptedSentence(told)
  return text.toAsk(answer.host.firstName, saidDate(told.date, told.year), saidHours(told.slots))
}

function acceptedSentence(told: Told): string {
  const { answer, slots, insteadOf, date, year } = told
  const [child, host] = [answer.child.firstName, answer.host.firstName]
  const [day, hours] = [saidDate(date, year), saidHours(slots)]
  const fact =
    insteadOf === undefined
      ? text.accepted(child, day, host, hours)
      : insteadOf === date
        ? text.otherHours(child, day, host, hours)
        : text.swapped(child, day, host, hours, saidDate(insteadOf, year))
  return [fact, priceOf(told)].filter(Boolean).join(' ')
}

function priceOf({ answer: { price }, insteadOf }: Told): string | undefined {
  const [day] = price?.days ?? []
  if (!price || !day?.after) return undefined
  const amount = formatMoney(day.after.cents)
  if (insteadOf !== undefined) {
    const difference = formatMoney(Math.abs(price.differenceCents))
    if (price.differenceCents === 0) return text.samePrice(amount)
    return price.differenceCents > 0 ? text.dearer(difference) : text.cheaper(difference)
  }
  if (day.before) return text.priceMore(amount, formatMoney(day.before.cents))
  return text.price(text.lengths[day.after.percent] ?? '', amount)
}
