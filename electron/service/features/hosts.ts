import { readCasesOf } from '../../../db/repositories/case-overview.ts'
import { readCapacityFacts } from '../../../db/repositories/capacity-facts.ts'
import { readPlacesOf } from '../../../db/repositories/places-in-files.ts'
import { readChildNamesAtHost } from '../../../db/repositories/child-files.ts'
import { readHost, readHostDetails, readHosts } from '../../../db/repositories/host-files.ts'
import { readNames } from '../../../db/repositories/names.ts'
import { readHostRecords } from '../../../db/repositories/records/hosts.ts'
import { readLetterHeads } from '../../../db/repositories/records/letters.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import { closureCalendar } from '../../../shared/domain/billing/closures.ts'
import { parseDate, type EpochDay } from '../../../shared/domain/calendar/date.ts'
import { covers, quarterOf } from '../../../shared/domain/calendar/period.ts'
import { quarterAverage, type QuarterAverage } from '../../../shared/domain/capacity/averages.ts'
import { breachesOf, occupancyOn } from '../../../shared/domain/capacity/breaches.ts'
import { hostDays, type HostDays } from '../../../shared/domain/capacity/presence.ts'
import { nameBreach } from '../../../shared/domain/capacity/present-children.ts'
import { halfDaysPerWeek, inView } from '../../../shared/domain/care-plan/plan-in-view.ts'
import { nameOf } from '../../../db/repositories/columns.ts'
import { present } from '../../../db/repositories/present.ts'
import type { Host } from '../../../shared/domain/exchange/document.ts'
import type { HandlersOf } from '../context.ts'
import { averagesAround, capacityWeek, limitsFrom } from './host-capacity.ts'
import { latestOn, statuteOn } from '../../../shared/domain/hosts/statute-on.ts'
import { dossierOf } from './host-dossier.ts'
import { caseEvents } from './incidents/case-events.ts'
import { hostTimeline } from './host-timeline.ts'
import { letterEvents } from './letters/letter-events.ts'
import { namedPatterns } from './named-patterns.ts'
import { readSupportEvents } from './support/support-events.ts'
import { readGuidanceEvents } from './visits/guidance-events.ts'

const weeksAhead = 4

/** Handlers of hosts. */
export const hostHandlers: HandlersOf<'hosts.list' | 'hosts.file'> = {
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

  'hosts.file': async ({ db, clock }, { id, on }) => {
    const row = await readHost(db, id)
    const [record] = await readHostRecords(db, id)
    if (!row || !record) throw new ServiceError('not-found', 'no-such-host')
    const date = on ?? clock.today()
    const today = parseDate(date)
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
    const names = await readChildNamesAtHost(db, id)
    const breaches = breachesOf(host, ahead, settings).map((breach) => nameBreach(host, breach))
    const { firstName, lastName, street, postcode, city, iban, startsOn, licence, ownChildren } = record
    return {
      id,
      firstName,
      lastName,
      street,
      postcode,
      city,
      iban,
      startsOn,
      licence,
      ownChildren,
      ...optionalOf(record),
      refusesSubstitutes: record.refusesSubstitutes ?? false,
      refusedChildren: await readNames(db, 'children', record.refusedChildren ?? []),
      statute: statuteOn(record, date),
      openingHours: latestOn(record.openingHoursChanges, date)?.openingHours ?? record.openingHours,
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
      breaches: namedPatterns(breaches, host, ahead, names),
      ...dossierOf(record, date, settings.number('documents.alertDays', today)),
      timeline: hostTimeline(row, record, details, plans, await readPlacesOf(db, { hostId: id }), [
        ...caseEvents(await readCasesOf(db, { hostId: id })),
        ...(await readSupportEvents(db, id, date)),
        ...(await readGuidanceEvents(db, id)),
        ...letterEvents(await readLetterHeads(db, { host_id: id })),
      ]),
    }
  },
}

function optionalOf({ email, phone, dossierNumber, endsOn }: Host) {
  return {
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(dossierNumber === undefined ? {} : { dossierNumber }),
    ...(endsOn === undefined ? {} : { endsOn }),
  }
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
