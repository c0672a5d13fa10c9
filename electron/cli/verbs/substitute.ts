import { isDate } from '../../../shared/domain/calendar/date.ts'
import { CommandLineError, type CommandLine } from '../arguments.ts'
import { table } from '../tables.ts'
import { withService } from '../with-service.ts'
import type { Printed } from './printed.ts'

/** `substitute`: the best places for the children of a host on some days, as if she were closed then. Nothing is changed. */
export async function substituteVerb(line: CommandLine): Promise<Printed> {
  const [from, until] = [line.required('from'), line.required('until')]
  for (const date of [from, until]) if (!isDate(date)) throw new CommandLineError(2, `not a date: ${date}`)
  const [hostId, ...more] = line.hosts
  if (!hostId) throw new CommandLineError(2, '--host is missing')
  if (more.length > 0) throw new CommandLineError(2, 'only one --host')
  const answer = await withService(line.required('db'), {}, (caller) =>
    caller.call('substitution.trial', { hostId, from, until }),
  )
  const { status, objective, bound, placements, unplaced } = answer
  const goals = Object.entries(objective).map(([goal, value]) => [goal, value, bound[goal as keyof typeof bound] ?? ''])
  const places = placements.map((one) => [one.childId, one.date, one.hostId, one.from, one.until])
  const without = unplaced.map((one) => [one.childId, one.date, one.reason])
  return {
    json: answer,
    text: [
      status,
      table(['goal (less is better)', 'objective', 'bound'], goals),
      places.length > 0 ? table(['child', 'date', 'host', 'from', 'until'], places) : 'no placements',
      ...(without.length > 0 ? [table(['no place', 'date', 'reason'], without)] : []),
    ].join('\n\n'),
  }
}
