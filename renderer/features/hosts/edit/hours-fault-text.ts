import { nl } from '../../../i18n/nl.ts'
import { faultText } from '../../../format/plan-text/fault-sentence.ts'
import type { HoursFault } from '../model/hours-text.ts'

/** The rule that typed opening hours do not meet, with the part of the text it is about. */
export function hoursFaultText(typed: string, fault: HoursFault): string {
  return fault.code === 'more-weeks' ? nl.hosts.edit.sameEveryWeek : faultText(typed, fault)
}
