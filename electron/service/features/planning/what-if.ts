import { setImmediate } from 'node:timers/promises'
import type { Executor } from '../../../../db/open.ts'
import { readAgreements } from '../../../../db/repositories/agreements.ts'
import { readHosts } from '../../../../db/repositories/host-files.ts'
import { readChildIdsOfAgreements, readPlanningChildren } from '../../../../db/repositories/planning-families.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { PlanningChange as Asked } from '../../../../shared/contract/planning-changes.ts'
import { formatDate, parseDate, yearOf } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod, openEnd, yearPeriod, type Period } from '../../../../shared/domain/calendar/period.ts'
import { applyChanges } from '../../../../shared/domain/planning/apply-changes.ts'
import { firstDayOf } from '../../../../shared/domain/planning/planning-change.ts'
import { projectMonth } from '../../../../shared/domain/planning/project-month.ts'
import { whatIfPeriods, type WhatIfPeriods } from '../../../../shared/domain/planning/what-if-periods.ts'
import { datedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import type { Handler } from '../../context.ts'
import { namedIn, toPlanningChanges, triedId } from './changes.ts'
import { familySides } from './family-sides.ts'
import { hostSide, sideBySide, versionOf, type Version } from './host-sides.ts'
import { readTrialFacts } from './trial-facts.ts'

/** What changes on trial would do to hosts and families, beside how it is now. Nothing is written. */
export const planningWhatIf: Handler<'planning.whatIf'> = async ({ db }, input) => {
  const settings = datedSettings(await readSettings(db))
  const hostRows = await readHosts(db)
  const named = await readNamed(db, input.changes)
  const hostIds = new Set(hostRows.map(({ id }) => id))
  const childIds = new Set(named.children.map(({ childId }) => childId))
  const changes = toPlanningChanges(input.changes, { hostIds, childIds, agreements: named.agreements })
  const mentioned = { hosts: [], closures: [], ...named }
  const periods = whatIfPeriods(Math.min(...changes.map((change) => firstDayOf(change, mentioned))), settings)
  const month = input.month ?? closedMonth(input.changes) ?? periods.month
  const read = await readTrialFacts(db, changes, named.agreements, hull(periods, month))
  const before = versionOf(read.facts)
  const after = versionOf(applyChanges(read.facts, changes))
  const names = new Map([
    ...read.children.map(({ childId, firstName, lastName }) => [childId, { firstName, lastName }] as const),
    ...triedNames(input.changes),
  ])
  const amounts = {
    before: projectMonth(before.facts, month, settings),
    after: projectMonth(after.facts, month, settings),
  }
  const hosts: OutputOf<'planning.whatIf'>['hosts'] = []
  for (const { id, first_name, last_name } of hostRows) {
    if (!read.touched.hostIds.has(id)) continue
    // When the whole service closes there may be very many: what else is asked is heard in between.
    await setImmediate()
    const sideOf = (version: Version) => hostSide(version, id, periods, settings, names)
    hosts.push({
      id,
      firstName: first_name,
      lastName: last_name,
      ...sideBySide(sideOf(before), sideOf(after)),
      payoutCents: {
        before: amounts.before.payoutCents.get(id) ?? 0,
        after: amounts.after.payoutCents.get(id) ?? 0,
      },
    })
  }
  return {
    period: written(periods.period),
    year: written(periods.year),
    month,
    ...(periods.limitYear ? { limitYear: { ...written(periods.limitYear), limit: periods.limitYear.limit } } : {}),
    hosts,
    families: await familySides(db, after.facts, read.touched.contractHolderIds, names, amounts),
  }
}

const always: Period = { from: parseDate('0001-01-01'), until: openEnd }

/** The children that the changes are about, and all their agreements. */
async function readNamed(db: Executor, changes: readonly Asked[]) {
  const { agreementIds, childIds } = namedIn(changes)
  const all = [...new Set([...childIds, ...(await readChildIdsOfAgreements(db, agreementIds))])]
  const agreements = await readAgreements(db, always, { childIds: all })
  return { agreements, children: await readPlanningChildren(db, all) }
}

/** The names of children that exist on trial only. */
function triedNames(changes: readonly Asked[]): [string, { firstName: string; lastName: string }][] {
  return changes.flatMap((change, index) => {
    if (change.kind !== 'placement' || 'childId' in change.child) return []
    const { firstName, lastName } = change.child
    return [[triedId(index), { firstName, lastName }]]
  })
}

/** All days whose facts are needed: billing a month asks for its calendar year. */
function hull({ year, limitYear }: WhatIfPeriods, month: string): Period {
  const ofMonth = yearPeriod(yearOf(monthPeriod(month).from))
  return {
    from: Math.min(year.from, ofMonth.from),
    until: Math.max(year.until, ofMonth.until, limitYear?.until ?? 0),
  }
}

function written({ from, until }: Period): { from: string; until: string } {
  return { from: formatDate(from), until: formatDate(until) }
}

/** The month whose amounts a closure changes, when nothing else that costs money is tried: a later month would show none. */
function closedMonth(changes: readonly Asked[]): string | undefined {
  const paid = changes.filter(({ kind }) => kind !== 'licence')
  const closed = paid.flatMap((change) => (change.kind === 'closure' ? [change.from] : []))
  return paid.length === closed.length ? closed.toSorted()[0]?.slice(0, 7) : undefined
}
