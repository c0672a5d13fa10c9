import { goalOrderOf, isGoalOrder, goals, type Goal } from '../../shared/domain/substitution/goals.ts'
import { substitutionSettings as text } from '../i18n/nl/substitution-settings.ts'

/** The value of a setting that is no plain number or amount in words: an order of goals, kilometres, seconds; else undefined. */
export function settingWords(key: string, value: unknown): string | undefined {
  if (key === 'substitution.goals' && typeof value === 'string') return goalWords(value)
  if (typeof value !== 'number') return undefined
  if (key === 'substitution.maximumKm') return value === 0 ? text.limits.noLimit : text.limits.kilometres(value)
  return key === 'substitution.seconds' ? text.limits.seconds(value) : undefined
}

/** An order of goals as it is read: titles, the most important first. */
function goalWords(order: string): string {
  return goalOrderOf(order)
    .map((goal) => text.goals[goal].title)
    .join(', ')
}

/** An order of goals out of such titles; undefined when one of them is of no goal, or children need no place in it. */
export function parseGoalWords(words: string): string | undefined {
  const order = words.split(',').map((word) => goalOfTitle(word.trim()) ?? '')
  const value = order.join(',')
  return isGoalOrder(value) ? value : undefined
}

function goalOfTitle(title: string): Goal | undefined {
  return goals.find((goal) => text.goals[goal].title.toLowerCase() === title.toLowerCase())
}
