import { readHosts } from '../../../../db/repositories/host-files.ts'
import { nameOf } from '../../../../db/repositories/columns.ts'
import { present } from '../../../../db/repositories/present.ts'
import { stopProgress } from '../../../../shared/domain/host-stops/steps.ts'
import { agreementsOfStop, goesOnBeyond, remainderOf } from '../../../../shared/domain/host-stops/stop-agreements.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { Handler } from '../../context.ts'
import { readStopFacts } from './stop-facts.ts'

/** Hosts who stop or stopped with how far each is, the nearest end first. */
export const listStops: Handler<'hostStops.list'> = async ({ db, clock }) => {
  const today = clock.today()
  const { stored, factsOf } = await readStopFacts(db, today)
  const hosts = new Map((await readHosts(db)).map((row) => [row.id, row]))
  return stored
    .flatMap(({ version, record }) => {
      const row = hosts.get(record.hostId)
      if (!row) return []
      const { phone, email, ends_on: endsOn } = row
      const facts = factsOf(record, endsOn ?? undefined)
      const agreements = agreementsOfStop(facts.agreements, record)
      const settled = new Set((record.outcomes ?? []).map(({ agreementId }) => agreementId))
      return [
        {
          version,
          record,
          host: { ...nameOf(row), ...present({ phone, email, endsOn }) },
          agreements: agreements.length,
          decided: agreements.filter((one) => settled.has(one.id) || !goesOnBeyond(one, record.endsOn)).length,
          steps: stopProgress(remainderOf(facts, today)),
        },
      ]
    })
    .sort((a, b) => compareText(a.record.endsOn, b.record.endsOn) || compareText(a.host.id, b.host.id))
}
