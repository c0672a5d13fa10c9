import { isDate } from '../../../shared/domain/calendar/date.ts'
import { stopSteps, type StopStep } from '../../../shared/domain/host-stops/steps.ts'

/** The steps in the address. */
const words = {
  beslissing: 'decision',
  gezinnen: 'families',
  instanties: 'offices',
  plaatsen: 'places',
  afrekenen: 'settle',
  afgerond: 'done',
} as const satisfies Record<string, StopStep>
type Word = keyof typeof words

/** What the address of a stop keeps: the step in view, and the last day that is tried before anything is decided. */
export type HostStopSearch = { stap?: Word | undefined; einde?: string | undefined }

/** Reads the search parameters; whatever does not fit is dropped. */
export function hostStopSearch(search: Record<string, unknown>): HostStopSearch {
  const { stap, einde } = search
  return {
    stap: typeof stap === 'string' && Object.hasOwn(words, stap) ? (stap as Word) : undefined,
    einde: typeof einde === 'string' && isDate(einde) ? einde : undefined,
  }
}

/** The step that a word of the address names; the first without one. */
export function stepOfWord(word: Word | undefined): StopStep {
  return word === undefined ? stopSteps[0] : words[word]
}

/** The word of the address for a step. */
export function wordOfStep(step: StopStep): Word {
  return (Object.keys(words) as Word[]).find((word) => words[word] === step) ?? 'beslissing'
}
