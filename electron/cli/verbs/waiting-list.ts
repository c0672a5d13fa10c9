import { isMoment } from '../../../shared/domain/calendar/moment.ts'
import { CommandLineError, type CommandLine } from '../arguments.ts'
import { table } from '../tables.ts'
import { withService } from '../with-service.ts'
import type { Printed } from './printed.ts'

/** `waiting-list`: the open requests by rank, now or as they ranked at the end of a minute, and the hosts where each fits. */
export async function waitingListVerb(line: CommandLine): Promise<Printed> {
  const at = line.optional('at')
  if (at !== undefined && !isMoment(at)) throw new CommandLineError(2, `not a moment as 2026-11-01T12:00: ${at}`)
  const requests = await withService(line.required('db'), {}, (caller) =>
    caller.call('waitingMatches.all', at === undefined ? {} : { at }),
  )
  const rows = requests.map(({ rank, id, receivedAt, firstTier, secondTier, hosts }) => [
    rank,
    id,
    receivedAt,
    [...firstTier, ...secondTier].join(' '),
    hosts.flatMap(({ hostId, fits }) => (fits === 'whole' ? [hostId] : [])).join(' '),
    hosts.flatMap(({ hostId, missing }) => (missing.length > 0 ? [`${hostId} (-${missing.length})`] : [])).join(' '),
  ])
  return {
    json: requests,
    text:
      rows.length > 0
        ? table(['rank', 'request', 'received', 'priority', 'fits at', 'partly (days missing)'], rows)
        : 'no open requests',
  }
}
