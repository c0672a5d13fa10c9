import { isDate } from '../../../shared/domain/calendar/date.ts'
import { CommandLineError, type CommandLine } from '../arguments.ts'
import { table } from '../tables.ts'
import { withService } from '../with-service.ts'
import type { Printed } from './printed.ts'

/** `capacity`: breaches in a period and the averages of the quarters it touches. */
export async function capacityVerb(line: CommandLine): Promise<Printed> {
  const [from, until] = [line.required('from'), line.required('until')]
  for (const date of [from, until]) if (!isDate(date)) throw new CommandLineError(2, `not a date: ${date}`)
  const report = await withService(line.required('db'), {}, (caller) => caller.call('capacity.report', { from, until }))
  const breaches = report.breaches.map((one) => [one.hostId, one.date, one.from, one.until, one.count, one.limit])
  const averages = report.averages.map((one) => [
    one.hostId,
    one.quarter,
    one.openDays,
    one.halfDays,
    one.openDays === 0 ? '' : (one.halfDays / 2 / one.openDays).toFixed(2),
    one.over ? 'over' : '',
  ])
  return {
    json: report,
    text: [
      breaches.length > 0 ? table(['host', 'date', 'from', 'until', 'count', 'limit'], breaches) : 'no breaches',
      table(['host', 'quarter', 'open days', 'half days', 'average', ''], averages),
    ].join('\n\n'),
  }
}
