import { readCapacityFacts } from '../../../db/repositories/capacity-facts.ts'
import { readHost, readHostDetails, readHosts } from '../../../db/repositories/host-files.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import type { hosts } from '../../../shared/contract/hosts.ts'
import { closureCalendar } from '../../../shared/domain/billing/closures.ts'
import { formatDate, parseDate, type EpochDay } from '../../../shared/domain/calendar/date.ts'
import { covers, quarterOf } from '../../../shared/domain/calendar/period.ts'
import { formatTime } from '../../../shared/domain/calendar/time.ts'
import { quarterAverage, type QuarterAverage } from '../../../shared/domain/capacity/averages.ts'
import { breachesOf, occupancyOn } from '../../../shared/domain/capacity/breaches.ts'
import { hostDays, type HostDays } from '../../../shared/domain/capacity/presence.ts'
import { halfDaysPerWeek, inView } from '../../../shared/domain/care-plan/plan-in-view.ts'
import { nameOf, personOf } from '../../../db/repositories/columns.ts'
import { present } from '../../../db/repositories/present.ts'
import type { HandlersOf } from '../context.ts'
import { averagesAround, capacityWeek, limitsFrom } from './host-capacity.ts'
import { hostTimeline } from './host-timeline.ts'

const weeksAhead = 4

/** Handlers of hosts. */
export const hostHandlers: HandlersOf<keyof typeof hosts> = {
  'hosts.list': async ({ db, clock }) => {
    const today = parseDate(clock.today())
    const ahead = { from: today, until: today + weeksAhead * 7 - 1 }
    const { hosts: facts, closures, settings } = await readCapacityFacts(db, ahead)
    const calendar = closureCalendar(closures)
    const prepared = new Map(facts.map((host) => [host.hostId, hostDays(host, calendar)]))
    return (await readHosts(db)).flatMap((row) => {
      const host = prepared.get(row.id)
      if (!host) return []
      const licence = host.facts.licences.find((candidate) => covers(candidate, today))
      const running = host.facts.agreements.filter((agreement) => covers(agreement, today))
      return [
        {
          ...nameOf(row),
          ...present({
            city: row.city,
            phone: row.phone,
            statute: row.statute,
            startsOn: row.starts_on,
            endsOn: row.ends_on,
          }),
          ...(licence ? { maxPresent: licence.maxPresent } : {}),
          children: new Set(running.map((agreement) => agreement.childId)).size,
          average: averageOf(quarterAverage(host, quarterOf(today), settings)),
          breaches: breachesOf(host, ahead, settings).length,
          peak: peakBetween(host, ahead.from, ahead.until),
        },
      ]
    })
  },

  'hosts.file': async ({ db, clock }, { id }) => {
    const row = await readHost(db, id)
    if (!row) throw new ServiceError('not-found', 'no-such-host')
    const today = parseDate(clock.today())
    const nextQuarter = quarterOf(quarterOf(today).until + 1)
    const ahead = { from: today, until: nextQuarter.until }
    const pastYear = { from: quarterOf(today - 270).from, until: ahead.until }
    const {
      hosts: [facts],
      closures,
      settings,
    } = await readCapacityFacts(db, pastYear, id)
    if (!facts) throw new ServiceError('not-found', 'no-such-host')
    const host = hostDays(facts, closureCalendar(closures))
    const details = await readHostDetails(db, id)
    const plans = new Map(facts.agreements.map((agreement) => [agreement.id, agreement.plans]))
    return {
      ...personOf(row),
      ...present({
        email: row.email,
        phone: row.phone,
        iban: row.iban,
        statute: row.statute,
        dossierNumber: row.dossier_number,
        startsOn: row.starts_on,
        endsOn: row.ends_on,
      }),
      licence: details.licences.map((licence) =>
        present({ from: licence.from_date, until: licence.until_date, maxPresent: licence.max_present }),
      ),
      openingHours: details.openingHours.map((hours) => ({
        weekday: hours.weekday,
        from: formatTime(hours.from_minute),
        until: formatTime(hours.until_minute),
      })),
      ownChildren: details.ownChildren.map((child) => ({
        id: child.id,
        firstName: child.first_name,
        birthDate: child.birth_date,
        countsUntil: child.counts_until,
      })),
      children: details.agreements.map((agreement) => {
        const plan = inView(plans.get(agreement.id) ?? [], today)
        return {
          childId: agreement.child_id,
          agreementId: agreement.id,
          firstName: agreement.first_name,
          lastName: agreement.last_name,
          birthDate: agreement.birth_date,
          startsOn: agreement.starts_on,
          ...(agreement.ends_on === null ? {} : { endsOn: agreement.ends_on }),
          ...(plan ? { halfDaysPerWeek: halfDaysPerWeek(plan) } : {}),
        }
      }),
      limit: limitsFrom(facts, today, settings),
      week: capacityWeek(host, today, settings),
      averages: averagesAround(host, today, settings).map(averageOf),
      averageLimit: settings.number('capacity.averageLimit', today),
      breaches: breachesOf(host, ahead, settings).map(({ date, from, until, count, limit }) => ({
        date: formatDate(date),
        from,
        until,
        count,
        limit,
      })),
      timeline: hostTimeline(row, details, plans),
    }
  },
}

function averageOf({ quarter, openDays, halfDays, over }: QuarterAverage) {
  return { quarter, openDays, halfDays, over }
}

function peakBetween(host: HostDays, from: EpochDay, until: EpochDay): number {
  let peak = 0
  for (let day = from; day <= until; day += 1)
    for (const step of occupancyOn(host, day)) peak = Math.max(peak, step.count)
  return peak
}
