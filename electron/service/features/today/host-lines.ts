import type { TodayLine } from '../../../../shared/contract/today-lines.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { covers } from '../../../../shared/domain/calendar/period.ts'
import { factsOfRecords } from '../../../../shared/domain/capacity/facts-of-records.ts'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import { hostDossierAlerts, type DossierAlert } from '../../../../shared/domain/hosts/dossier-alerts.ts'
import { nextLimitChange } from '../../../../shared/domain/planning/limit-change.ts'
import { lastCountingDays, limitSteps } from '../../../../shared/domain/today/host-changes.ts'
import { hostNamed, type TodayFacts } from './today-facts.ts'

/** What the files of hosts ask: papers, members of the household who turn 18, own children and limits (R1, R5, R13–R15). */
export function hostLines(facts: TodayFacts): TodayLine[] {
  return [...[...facts.hosts.values()].flatMap((host) => linesOf(host, facts)), ...legalLimitLine(facts)]
}

function linesOf(host: Host, facts: TodayFacts): TodayLine[] {
  return [...paperLines(host, facts), ...changeLines(host, facts)]
}

function paperLines(host: Host, facts: TodayFacts): TodayLine[] {
  const { today, now, settings } = facts
  const alerts = hostDossierAlerts({ host, today, alertDays: settings.number('documents.alertDays', now) })
  const missing = Map.groupBy(
    alerts.filter(({ kind }) => kind === 'missing'),
    ({ about }) => about,
  )
  return [
    ...alerts.flatMap((alert): TodayLine[] => paperLine(host, alert, facts)),
    ...[...missing].map(([about, own]): TodayLine => ({
      kind: 'papers-missing',
      id: `papers-missing ${host.id} ${about}`,
      isLate: host.startsOn <= today,
      host: hostNamed(facts, host.id),
      ...aboutOf(host, about),
      documentKinds: own.flatMap(({ documentKind }) => documentKind ?? []),
    })),
  ]
}

function paperLine(host: Host, { kind, documentKind, about, date = '' }: DossierAlert, facts: TodayFacts): TodayLine[] {
  const base = { isLate: kind === 'expired', date, host: hostNamed(facts, host.id) }
  const person = aboutOf(host, about)
  if (kind === 'turns-18')
    return person.about ? [{ kind, id: `turns-18 ${host.id} ${about}`, ...base, about: person.about }] : []
  if (kind === 'missing' || documentKind === undefined) return []
  return [
    {
      kind: 'host-paper',
      id: `host-paper ${host.id} ${about} ${documentKind} ${date}`,
      ...base,
      ...person,
      documentKind,
    },
  ]
}

/** Whom a paper is about where that is not the host herself. */
function aboutOf({ household = [] }: Host, about: string): { about?: { firstName: string; lastName: string } } {
  const member = household.find(({ id }) => id === about)
  return member ? { about: { firstName: member.firstName, lastName: member.lastName } } : {}
}

function changeLines(host: Host, facts: TodayFacts): TodayLine[] {
  const { view, settings, now } = facts
  const capacity = factsOfRecords(host, [], [], [])
  const legal = nextLimitChange(view.from - 1, settings)?.date
  return [
    ...lastCountingDays(capacity, view).map(({ id, firstName, countsUntil }): TodayLine => ({
      kind: 'own-child',
      id: `own-child ${id}`,
      isLate: countsUntil < now,
      date: formatDate(countsUntil),
      host: hostNamed(facts, host.id),
      firstName,
    })),
    // The legal maximum changes for everybody: that is told once.
    ...limitSteps(capacity, view, settings)
      .filter(({ date }) => date !== legal)
      .map(({ date, before, after }): TodayLine => ({
        kind: 'host-limit',
        id: `host-limit ${host.id} ${formatDate(date)}`,
        isLate: date < now,
        date: formatDate(date),
        host: hostNamed(facts, host.id),
        before,
        after,
      })),
  ]
}

/** The change of the legal maximum that lies in view, with the hosts whose limit it changes. */
function legalLimitLine({ hosts, view, settings, now }: TodayFacts): TodayLine[] {
  const change = nextLimitChange(view.from - 1, settings)
  if (!change || !covers(view, change.date)) return []
  const { date, before, after } = change
  const touched = [...hosts.values()].filter((host) =>
    limitSteps(factsOfRecords(host, [], [], []), { from: date, until: date }, settings).some(
      (step) => step.date === date,
    ),
  )
  if (touched.length === 0) return []
  return [
    {
      kind: 'legal-limit',
      id: `legal-limit ${formatDate(date)}`,
      isLate: date < now,
      date: formatDate(date),
      before,
      after,
      hosts: touched.length,
    },
  ]
}
