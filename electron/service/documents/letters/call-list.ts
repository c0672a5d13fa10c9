import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { slug } from '../file-name.ts'
import { callListText } from '../text/call-list-nl.ts'
import type { LetterAbsence, LetterAddress } from './family-letter.ts'

/** Where children may go on some days: what was decided or proposed, or that there is nothing yet. */
export type CallDays = {
  /** In order, each once. */
  dates: readonly string[]
  children: readonly string[]
  slots: readonly Interval[]
  where: { kind: 'host' | 'group'; name: string; isProposal: boolean } | { kind: 'none' } | { kind: 'parents' }
}

/** A family to be called. */
export type CallRow = {
  /** The first arrival of its children that is to come: date, and minute since midnight. */
  date: string
  minute: number
  children: readonly string[]
  parent: string
  phone?: string
  days: readonly CallDays[]
  /** What to say. */
  sentence?: string
  /** What it answered the last time, and when (local moment). */
  answered?: { answer: 'agreed' | 'own-solution' | 'no-answer'; at: string }
}

/** The list by which families are called, in order of urgency (R73, R75). Plain values throughout. */
export type CallList = {
  organiser: { name: string; phone: string }
  /** Local moment of printing, and who did it. */
  issuedAt: string
  by: string
  absence: LetterAbsence
  groupLocations: readonly LetterAddress[]
  rows: readonly CallRow[]
}

/** Name of the file of a call list. */
export function callListFileName({ absence }: Pick<CallList, 'absence'>): string {
  const name = slug(`${absence.host.lastName} ${absence.host.firstName}`)
  return `${callListText.fileName}-${name}-${absence.from}.pdf`
}
