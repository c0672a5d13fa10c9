import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import type { StayRecord } from '../../../../shared/domain/exchange/document.ts'
import { parseTime } from '../../../../shared/domain/calendar/time.ts'
import type { AbsenceView, HostsById } from '../substitution-types.ts'
import type { FamilyDay } from './call-list.ts'
import type { CellState } from './cells.ts'
import type { Told, ToldChild, ToldPlace } from './told.ts'

/** What a family is told about its days of an absence, in the words of what is proposed and decided now. */
export function toldFamily(view: AbsenceView, days: readonly FamilyDay[], hosts: HostsById): Told {
  return {
    absence: toldAbsence(view),
    children: [...Map.groupBy(days, ({ need }) => need.child.id).values()].map((own): ToldChild => ({
      firstName: own[0]?.need.child.firstName ?? '',
      days: own.map(({ need, state }) => ({
        date: need.date,
        slots: need.slots,
        place: toldPlace(state, need.slots, view, hosts),
      })),
    })),
  }
}

/** Who is away, as it is told. */
export function toldAbsence({ host, record }: Pick<AbsenceView, 'host' | 'record'>): Told['absence'] {
  const { from, until, reason, isOpenEnded = false } = record
  return { host, from, until, reason, isOpenEnded }
}

function toldPlace(
  state: CellState,
  slots: readonly Interval[],
  view: Pick<AbsenceView, 'groupLocations'>,
  hosts: HostsById,
): ToldPlace {
  if (state.kind === 'parents') return { kind: 'parents' }
  if (state.kind === 'proposed') {
    const { host, slots: proposed } = state.placement
    return { kind: 'host', host: hosts.get(host.id) ?? host, slots: proposed }
  }
  if (state.kind === 'group') {
    const location = view.groupLocations.find(({ record }) => record.id === state.groupLocationId)?.record
    return location ? { kind: 'group', location, slots: decidedSlots(state) } : { kind: 'none' }
  }
  if (state.kind === 'arranged' || state.kind === 'agreed') {
    const host = hosts.get(state.hostId)
    return host ? { kind: 'host', host, slots: decidedSlots(state) } : { kind: 'none' }
  }
  // What is not known yet is not promised.
  return { kind: 'none' }
}

/** The hours of what was decided for a child-day, in order of time. */
export function decidedSlots({ decided }: { decided: readonly { record: { slots: StayRecord[] } }[] }): Interval[] {
  return decided
    .flatMap(({ record }) => record.slots)
    .map(({ from, until }): Interval => [parseTime(from), parseTime(until)])
    .sort((a, b) => a[0] - b[0])
}
