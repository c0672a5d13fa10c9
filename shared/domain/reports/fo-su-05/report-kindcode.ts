import { foSu05 } from '../../../law/fo-su-05.ts'
import { isDate, parseDate, type EpochDay } from '../../calendar/date.ts'

/** A kindcode taken apart: nine digits name the child, the last two its attest (R22). */
export type ReportKindcode = { child: string; attest?: string; birthDate: EpochDay }

/**
 * The kindcode as the form takes it (R23): the date part a real date of 2000 or later that is not in the future, the other
 * parts above zero. Undefined when it is not; stricter than what may be stored, for an attest of the last century is no fault
 * of a file.
 */
export function readReportKindcode(text: string, today: EpochDay): ReportKindcode | undefined {
  const match = /^(\d{6})[ -]?(\d{3})(?:[ -]?(\d{2}))?$/.exec(text)
  if (!match) return undefined
  const [, date = '', sequence = '', attest] = match
  // Two digits of a year can only be of this century: the first attests are of 2014.
  const birth = `${String(foSu05.firstBirthYear).slice(0, 2)}${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}`
  if (!isDate(birth) || parseDate(birth) > today) return undefined
  if (Number(sequence) === 0 || (attest !== undefined && Number(attest) === 0)) return undefined
  return { child: date + sequence, birthDate: parseDate(birth), ...(attest === undefined ? {} : { attest }) }
}

/** A kindcode as it is written in the form: `230101-010-02`. */
export function writtenKindcode({ child, attest }: Pick<ReportKindcode, 'child' | 'attest'>): string {
  return [child.slice(0, 6), child.slice(6), ...(attest === undefined ? [] : [attest])].join('-')
}
