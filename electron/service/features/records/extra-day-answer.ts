import type { Executor } from '../../../../db/open.ts'
import { readAgreementPeople } from '../../../../db/repositories/agreement-people.ts'
import { readChildNamesAtHost } from '../../../../db/repositories/child-files.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import {
  checkExtraDay,
  type ChangedDay,
  type ExtraDayCheck,
} from '../../../../shared/domain/attendance/extra-day-check.ts'
import type { ExtraDayObstacle } from '../../../../shared/domain/attendance/extra-day-obstacles.ts'
import type { ExtraDayPrice } from '../../../../shared/domain/attendance/extra-day-price.ts'
import type { ExtraDayWish } from '../../../../shared/domain/attendance/extra-day-wish.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { quarterOf } from '../../../../shared/domain/calendar/period.ts'
import type { HostDays } from '../../../../shared/domain/capacity/presence.ts'
import type { Handler } from '../../context.ts'
import { namedChild, type ChildNames } from '../named-patterns.ts'
import { lockedMonthsOf, readExtraDayBasis } from './extra-day-basis.ts'

type Answer = OutputOf<'extraDays.check'>

/** What an extra day or a swap would do, with the names of everybody it is about. */
export const extraDayAnswer: Handler<'extraDays.check'> = async ({ db, clock }, input) => {
  const { agreementId, date, slots, insteadOf, exceptId } = input
  const [agreement] = await readAgreementRecords(db, { id: agreementId })
  const [people] = await readAgreementPeople(db, { id: agreementId })
  if (!agreement || !people) throw new ServiceError('not-found', 'no-such-agreement')
  const wish: ExtraDayWish = {
    date: parseDate(date),
    slots,
    ...(insteadOf === undefined ? {} : { insteadOf: parseDate(insteadOf) }),
  }
  const basis = await readExtraDayBasis(db, { agreement, wish, today: clock.today(), exceptId })
  const check = checkExtraDay(basis, wish)
  const names = await readChildNamesAtHost(db, agreement.hostId)
  return {
    child: people.child,
    host: people.host,
    family: people.family,
    obstacles: await namedObstacles(db, check.obstacles),
    caused: check.caused.map((breach) => shownBreach(breach, basis.host, names)),
    outsideHours: check.outsideHours,
    day: shownDay(check.day),
    ...(check.givenUp ? { givenUp: shownDay(check.givenUp) } : {}),
    averages: check.averages.map(({ before, after }) => ({
      limit: basis.settings.number('capacity.averageLimit', lastDayOf(before.quarter)),
      now: averageShown(before),
      withDay: averageShown(after),
    })),
    ...(check.price ? { price: shownPrice(check.price) } : {}),
    payout: shownPrice(check.payout),
    instead: { hours: check.instead.hours, days: check.instead.days.map(formatDate) },
    locked: await lockedMonthsOf(db, agreement, wish),
  }
}

/** Obstacles with the name of the host at whom minutes are reserved already. */
export async function namedObstacles(
  db: Executor,
  obstacles: readonly ExtraDayObstacle[],
): Promise<Answer['obstacles']> {
  const hostIds = new Set(obstacles.flatMap((obstacle) => (obstacle.kind === 'reserved' ? [obstacle.hostId] : [])))
  const names = new Map((await readNames(db, 'hosts', hostIds)).map(({ id, ...name }) => [id, name]))
  return obstacles.map((obstacle) => {
    if (obstacle.kind !== 'reserved') return obstacle
    const { hostId, ...minutes } = obstacle
    const host = names.get(hostId)
    return { ...minutes, ...(host ? { host } : {}) }
  })
}

function shownBreach(breach: ExtraDayCheck['caused'][number], host: HostDays, names: ChildNames) {
  const { from, until, count, limit, at } = breach
  const children = at.children.map((child) => namedChild(child, host, names))
  return { from, until, count, limit, at: { from: at.from, until: at.until, count: at.count }, children }
}

function shownDay({ date, limit, closure, openingHours, ...day }: ChangedDay): Answer['day'] {
  return {
    date: formatDate(date),
    limit,
    peak: day.peakAfter,
    peakNow: day.peakBefore,
    steps: day.after,
    stepsNow: day.before,
    ...(closure ? { closure: closure.reason } : {}),
    openingHours: openingHours.map(({ from, until }) => [from, until] as const),
  }
}

function averageShown({ quarter, openDays, halfDays, over }: ExtraDayCheck['averages'][number]['before']) {
  return { quarter, openDays, halfDays, over }
}

function lastDayOf(quarter: string): number {
  const month = String(Number(quarter.slice(-1)) * 3).padStart(2, '0')
  return quarterOf(parseDate(`${quarter.slice(0, 4)}-${month}-01`)).until
}

function shownPrice({ days, differenceCents }: ExtraDayPrice): Answer['payout'] {
  return {
    days: days.map(({ date, before, after }) => ({
      date: formatDate(date),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    })),
    differenceCents,
  }
}
