import { isMonth } from '../../../shared/domain/calendar/period.ts'
import { CommandLineError, type CommandLine } from '../arguments.ts'

/** The month that a call is about. @throws {CommandLineError} 2 when it is none */
export function monthOf(line: CommandLine): string {
  const month = line.required('month')
  if (!isMonth(month)) throw new CommandLineError(2, `not a month: ${month}`)
  return month
}
