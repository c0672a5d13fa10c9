import { minutesUntil } from '../../../shared/domain/incidents/insurance-clock.ts'
import type { Meaning } from '../../components/meaning.tsx'
import { tasks } from '../../i18n/nl/incidents/tasks.ts'
import type { IncidentEntry } from './incident-types.ts'

const text = tasks.clock

/** How an incident stands with the insurance, in a sentence with its weight; undefined where the insurance is not concerned. */
export function clockSentence(
  { concernsInsurance, clock, closedOn }: Pick<IncidentEntry, 'concernsInsurance' | 'clock' | 'closedOn'>,
  now: string,
): { meaning: Exclude<Meaning, 'accent'>; words: string } | undefined {
  const { toldAfterMinutes, isToldInTime } = clock
  if (toldAfterMinutes !== undefined)
    return {
      meaning: isToldInTime ? 'ok' : 'attention',
      words: text.told(toldAfterMinutes, isToldInTime === true),
    }
  if (!concernsInsurance || closedOn !== undefined) return undefined
  const left = minutesUntil(clock.deadline, now)
  if (left >= 0) return { meaning: left < 4 * 60 ? 'attention' : 'neutral', words: text.left(left) }
  return { meaning: 'breach', words: text.over(-left) }
}
