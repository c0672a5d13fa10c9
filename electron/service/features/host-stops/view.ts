import { readClosedMonths } from '../../../../db/repositories/closed-months.ts'
import { readHost } from '../../../../db/repositories/host-files.ts'
import { nameOf } from '../../../../db/repositories/columns.ts'
import { readHostPayoutNumbers } from '../../../../db/repositories/issued-overview.ts'
import { present } from '../../../../db/repositories/present.ts'
import { readSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { HostStop } from '../../../../shared/domain/exchange/document.ts'
import { retentionClocks } from '../../../../shared/domain/host-stops/retention.ts'
import { stopProgress } from '../../../../shared/domain/host-stops/steps.ts'
import { monthsToSettle, remainderOf } from '../../../../shared/domain/host-stops/stop-agreements.ts'
import { datedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import type { Handler, QueryContext } from '../../context.ts'
import { readAgreementsInView } from './agreements-in-view.ts'
import { lastDate } from './cancel-places-after.ts'
import { readStopFacts } from './stop-facts.ts'

type View = OutputOf<'hostStops.view'>

const undecided = {
  isDecided: false,
  familiesToTell: 0,
  officesToTell: 0,
  agreementsUndecided: 0,
  hasHostEnded: false,
  isEndAhead: true,
  monthsOpen: 0,
  openDays: 0,
  invoicesMissing: 0,
  payoutsMissing: 0,
  depositsHeld: 0,
  materialsOut: 0,
}

/** Everything of one stop, or of a host of whom nothing was decided: then her agreements as of today. */
export async function readStopView({ db, clock }: Pick<QueryContext, 'db' | 'clock'>, hostId: string): Promise<View> {
  const today = clock.today()
  const row = await readHost(db, hostId)
  if (!row) throw new ServiceError('not-found', 'no-such-host')
  const draft: HostStop = { hostId, decidedOn: today, endsOn: today, decidedBy: 'host' }
  const { stored, openDays, factsOf } = await readStopFacts(db, today, { hostId, draft })
  const { phone, email, ends_on: endsOn, starts_on: startsOn } = row
  const [known] = stored
  const stop = known?.record
  const facts = factsOf(stop ?? draft, endsOn ?? undefined)
  const settings = datedSettings(await readSettings(db))
  const agreements = await readAgreementsInView(db, facts, openDays, settings, today)
  const closed = new Set((await readClosedMonths(db, [hostId])).map(({ month }) => month))
  const payouts = await readHostPayoutNumbers(db, hostId)
  const host = { ...nameOf(row), ...present({ phone, email, endsOn }) }
  const months = stop ? monthsToSettle(stop, today) : []
  const dates = [...openDays.values()].flat()
  return {
    today,
    host: { ...host, startsOn },
    ...(known && stop && { stop: { version: known.version, record: stop, host } }),
    steps: stopProgress(stop ? remainderOf(facts, today) : undecided),
    agreements,
    months: months.map((month) => ({
      month,
      isClosed: closed.has(month),
      ...present({ payout: payouts.get(month) ?? null }),
      openDays: dates.filter((date) => date.startsWith(month)).length,
    })),
    guestDays: stop ? await countGuestDays(db, hostId, stop.endsOn) : 0,
    retention: stop ? clocksOf(startsOn, stop, agreements) : [],
  }
}

/** The view as the window asks it. */
export const viewStop: Handler<'hostStops.view'> = async (context, { hostId }) => readStopView(context, hostId)

/** Children of other hosts with a place here after her end: they need another one. */
async function countGuestDays(db: Parameters<typeof readHost>[0], hostId: string, endsOn: string): Promise<number> {
  const between = { from: endsOn, until: lastDate }
  const guests = await readSubstitutions(db, { atHostId: hostId, between, arrangedOnly: true })
  return guests.filter(({ record }) => record.date > endsOn).length
}

function clocksOf(startsOn: string, stop: HostStop, agreements: View['agreements']): View['retention'] {
  const ended = agreements.map(({ child, lastDay, outcome }) => ({
    child,
    lastDay: outcome === undefined || outcome.kind === 'host' ? undefined : lastDay,
  }))
  return retentionClocks({ startsOn, endsOn: stop.endsOn }, ended)
}
