import type { Executor } from '../../../../db/open.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readDataVersion } from '../../../../db/repositories/data-version.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { EpochDay } from '../../../../shared/domain/calendar/date.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'
import { quarterAverage, quartersOf } from '../../../../shared/domain/capacity/averages.ts'
import { hostDays, type HostDays } from '../../../../shared/domain/capacity/presence.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { hostQuarter } from '../../../../shared/domain/substitution/candidate-of.ts'
import type { HostQuarter } from '../../../../shared/domain/substitution/problem.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'

/** The place of an agreement on a day. */
export type PlaceOfAgreement = { agreementId: string; date: EpochDay }

/** A host with her quarters, reckoned when they are first asked for. */
export type PreparedHost = { host: HostDays; quarters(): readonly HostQuarter[] }

/** Every host, by id, in the quarters of a period. */
export type PreparedHosts = { hosts: readonly PreparedHost[]; settings: DatedSettings }

let kept: { key: string; prepared: PreparedHosts } | undefined

/**
 * Reads every host as she is without some places elsewhere. A cursor that moves through an absence asks for the same hosts at each
 * step; they are kept for as long as nothing is written to the file and the same is asked. Only for a connection that stays
 * open and does not write (`forgetPreparedHosts` when another is opened): its data version says whether anybody wrote.
 */
export async function readPreparedHosts(
  db: Executor,
  period: Period,
  leftOut: readonly PlaceOfAgreement[],
): Promise<PreparedHosts> {
  const quarters = quartersOf(period)
  const isLeftOut = new Set(leftOut.map(keyOf))
  const key = JSON.stringify([await readDataVersion(db), quarters, [...isLeftOut].sort(compareText)])
  if (kept?.key === key) return kept.prepared
  const { hosts, closures, settings } = await readCapacityFacts(db, period, undefined, (guest) =>
    isLeftOut.has(keyOf(guest)),
  )
  const calendar = closureCalendar(closures)
  const prepared = {
    settings,
    hosts: hosts
      .sort((a, b) => compareText(a.hostId, b.hostId))
      .map((facts): PreparedHost => {
        const host = hostDays(facts, calendar)
        let known: HostQuarter[] | undefined
        return {
          host,
          quarters: () =>
            (known ??= quarters.map((quarter) =>
              hostQuarter(quarterAverage(host, quarter, settings), quarter, settings),
            )),
        }
      }),
  }
  kept = { key, prepared }
  return prepared
}

/** Forgets what was read through a connection that is closed. */
export function forgetPreparedHosts(): void {
  kept = undefined
}

function keyOf({ agreementId, date }: PlaceOfAgreement): string {
  return `${date} ${agreementId}`
}
