import type { OutputOf } from '../../shared/contract/index.ts'
import { filterWords, matchesText, searchText } from '../../renderer/components/matches-filter.ts'
import { parseDate } from '../../shared/domain/calendar/date.ts'
import { closuresOfRecords, factsOfRecords } from '../../shared/domain/capacity/facts-of-records.ts'
import { preparePlanCheck } from '../../shared/domain/capacity/plan-check.ts'
import { planHorizon } from '../../shared/domain/capacity/plan-horizon.ts'
import { carePlanOf } from '../../shared/domain/care-plan/plan-of-record.ts'
import { datedSettings } from '../../shared/domain/settings/dated-settings.ts'
import { benchService } from './bench-service.ts'
import { floorOfPlanning } from './floor.ts'
import { best, call, shortest, timed } from './timing.ts'
import { withBenchService } from './with-bench-service.ts'

/** What the desk costs on one size of service, in milliseconds. */
export type DeskMeasurement = {
  hosts: number
  children: number
  floor: number
  /** A week, a month and a quarter of the planning board. */
  week: number
  month: number
  quarter: number
  averages: number
  hostList: number
  childList: number
  /** One keystroke in the filter of a list of all children. */
  filter: number
  /** One check of a plan while it is typed, at a host with eight places. */
  planCheck: number
}

/** Measures the board, the lists and the check of a plan beside a floor that only reads the same rows. */
export async function measureDesk(hosts: number): Promise<DeskMeasurement> {
  const rounds = Math.max(4, Math.ceil(300 / hosts))
  return withBenchService({
    document: benchService(hosts),
    rounds,
    floor: floorOfPlanning,
    measure: async (service, { floor }) => {
      const ask = (name: string, input: object): Promise<number> =>
        best(rounds, () => timed(() => call(service, name, input)))
      return {
        hosts,
        children: hosts * 6,
        floor,
        week: await ask('planning.board', { from: '2026-11-09', until: '2026-11-15' }),
        month: await ask('planning.board', { from: '2026-11-01', until: '2026-11-30' }),
        quarter: await ask('planning.board', { from: '2026-10-01', until: '2026-12-31' }),
        averages: await ask('planning.averages', { quarter: '2026-Q4' }),
        hostList: await ask('hosts.list', {}),
        childList: await ask('children.list', {}),
        filter: filterOnce((await call(service, 'children.list', {})) as OutputOf<'children.list'>),
        planCheck: checkOnce(
          (await call(service, 'carePlans.basis', { agreementId: 'a0' })) as OutputOf<'carePlans.basis'>,
        ),
      }
    },
  })
}

/** What a keystroke does: one pass over the texts that were made searchable when the list came. */
function filterOnce(children: OutputOf<'children.list'>): number {
  const texts = children.map((child) => searchText([child.firstName, child.lastName, ...child.contractHolders]))
  return shortest(20, () => {
    const words = filterWords('kind1 achternaam2')
    return texts.filter((text) => matchesText(words, text)).length
  })
}

/** What a keystroke in the editor does, two years ahead. */
function checkOnce({
  host,
  hostAgreements,
  hostPlans,
  extraDays,
  closures,
  settings,
  plans,
}: OutputOf<'carePlans.basis'>): number {
  const [stored] = plans
  if (!stored) throw new Error('the bench has a plan for every agreement')
  const facts = factsOfRecords(host, hostAgreements, hostPlans, extraDays)
  const agreement = facts.agreements.find(({ id }) => id === stored.record.agreementId)
  if (!agreement) throw new Error('the plan belongs to an agreement of the host')
  const draft = { ...carePlanOf(stored.record), from: parseDate('2026-11-30') }
  const check = preparePlanCheck({
    facts,
    closures: closuresOfRecords(closures),
    settings: datedSettings(settings),
    horizon: planHorizon(draft, parseDate('2026-11-10')),
    agreement,
  })
  return shortest(50, () => check.check(draft))
}
