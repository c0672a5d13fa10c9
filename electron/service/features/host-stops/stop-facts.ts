import { readClosedMonths } from '../../../../db/repositories/closed-months.ts'
import { readMonths } from '../../../../db/repositories/issued-overview.ts'
import { readIssuedTo } from '../../../../db/repositories/issued-to.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readFamilyContacts } from '../../../../db/repositories/records/family-contacts.ts'
import { countMaterialsOut } from '../../../../db/repositories/records/material-loans.ts'
import { readHostStops, type StoredHostStop } from '../../../../db/repositories/records/host-stops.ts'
import type { Executor } from '../../../../db/open.ts'
import { monthsOf } from '../../../../shared/domain/calendar/period.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { AgreementRecord, HostStop } from '../../../../shared/domain/exchange/document.ts'
import type { StopFacts } from '../../../../shared/domain/host-stops/stop-agreements.ts'
import { readOpenAgreements } from '../attendance/open-days.ts'

/** Days that nobody answered, by agreement, with their dates. */
export type OpenDaysOf = ReadonlyMap<string, readonly string[]>

/** What is known of some hosts who stop, read at once however many there are. */
export type ReadStops = {
  stored: StoredHostStop[]
  openDays: OpenDaysOf
  factsOf(stop: HostStop, hostEndsOn: string | undefined): StopFacts
}

/** Reads the stops of all hosts, or of one, with all that tells how far they are. */
export async function readStopFacts(
  db: Executor,
  today: string,
  { hostId, draft }: { hostId?: string; draft?: HostStop } = {},
): Promise<ReadStops> {
  const stored = await readHostStops(db, hostId)
  const stops = [...stored.map(({ record }) => record), ...(draft ? [draft] : [])]
  if (stops.length === 0) return { stored, openDays: new Map(), factsOf: noFacts }
  const agreements = await readAgreementsOf(db, hostId)
  const contacts = (await readFamilyContacts(db, hostId === undefined ? {} : { hostId })).filter(
    ({ topic }) => topic === 'stop',
  )
  const closed = new Set(
    (
      await readClosedMonths(
        db,
        stops.map((stop) => stop.hostId),
      )
    ).map((one) => `${one.hostId} ${one.month}`),
  )
  const { invoiced, paid } = await readIssuedTo(db, monthsAround(stops, agreements))
  const billed = new Set((await readMonths(db)).issued)
  const open = await readOpenAgreements(db, today, hostId)
  const openDays = new Map(open.map((one) => [one.agreementId, one.days.flatMap(({ dates }) => dates)]))
  const materialsOut = await countMaterialsOut(db, hostId)
  const openAt = Map.groupBy(open, (one) => one.hostId)
  return {
    stored,
    openDays,
    factsOf: (stop, hostEndsOn) => ({
      stop,
      agreements,
      contacts: contacts.filter((contact) => contact.hostId === stop.hostId),
      hostEndsOn,
      isClosedMonth: (month) => closed.has(`${stop.hostId} ${month}`),
      isInvoiced: (holder, month) => invoiced(holder, month) || billed.has(month),
      isPaid: (month) => paid(stop.hostId, month) || billed.has(month),
      openDays: (openAt.get(stop.hostId) ?? []).reduce(
        (sum, { days }) => sum + days.reduce((all, { dates }) => all + dates.length, 0),
        0,
      ),
      materialsOut: materialsOut.get(stop.hostId) ?? 0,
    }),
  }
}

const noFacts: ReadStops['factsOf'] = () => {
  throw new RangeError('no host stops')
}

/** All agreements, or those of one host with all others of her children: the new ones are among them. */
async function readAgreementsOf(db: Executor, hostId: string | undefined): Promise<AgreementRecord[]> {
  if (hostId === undefined) return readAgreementRecords(db)
  const own = await readAgreementRecords(db, { host_id: hostId })
  return readAgreementRecords(db, { childIds: [...new Set(own.map(({ childId }) => childId))] })
}

/** The months in which something of these stops may have been issued. */
function monthsAround(stops: readonly HostStop[], agreements: readonly AgreementRecord[]): string[] {
  const hosts = new Set(stops.map(({ hostId }) => hostId))
  const ends = agreements.filter(({ hostId }) => hosts.has(hostId)).flatMap(({ endsOn }) => endsOn ?? [])
  const days = [...ends, ...stops.flatMap(({ decidedOn, endsOn }) => [decidedOn, endsOn])].sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  return monthsOf({ from: parseDate(first) - 31, until: parseDate(last) })
}
