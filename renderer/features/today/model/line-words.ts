import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { formatDay, formatPeriod, formatWeekdayDate } from '../../../format/date.ts'
import { formatClock, formatHalfDays, formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { dossier } from '../../../i18n/nl/children/dossier.ts'
import { documentKinds } from '../../../i18n/nl/document-kinds.ts'
import { tasks } from '../../../i18n/nl/incidents/tasks.ts'
import { screen as substitution } from '../../../i18n/nl/substitution/screen.ts'
import { lines as text } from '../../../i18n/nl/today/lines.ts'
import { formatDates } from '../../billing/model/date-list.ts'
import type { LineOf, TodayLine } from '../today-types.ts'

/** What a line says: what it is about, and the facts behind it. */
export type LineWords = { title: string; facts: string[] }

/** The day it is, and the year that goes without saying. */
export type Now = { today: string; year: number }

const name = nl.common.name
const partsShown = 2
/** More days than these are told by the first one. */
const mostDates = 3

const words: { [Kind in TodayLine['kind']]: (line: LineOf<Kind>, now: Now) => LineWords } = {
  incident: ({ task, occurredAt, dueAt, isLate }, { year }) => ({
    title: tasks.names[task],
    facts: [
      text.caseOf.incident(formatMoment(occurredAt, year)),
      dueAt !== undefined ? text.dueAt(formatMoment(dueAt, year)) : isLate ? text.atOnce : '',
    ],
  }),
  complaint: ({ task, receivedAt, date }, now) => ({
    title: tasks.names[task],
    facts: [
      text.caseOf.complaint(formatWeekdayDate(receivedAt.slice(0, 10), now.year)),
      date === undefined ? '' : text.dueOn(dayOf(date, now), distanceOf(date, now)),
    ],
  }),
  'no-place': ({ host, reason, from, until, open, toCall }, { year }) => ({
    title: text.isAway(name(host), substitution.is[reason]),
    facts: [
      from === until ? formatWeekdayDate(from, year) : formatPeriod(from, until, year),
      open > 0 ? text.open(open) : '',
      toCall > 0 ? text.toCall(toCall) : '',
    ],
  }),
  'call-back': ({ family, host, from }, now) => ({
    title: text.callBack(name(family)),
    facts: [text.backOn(name(host), dayOf(from, now)), family.phone ?? ''],
  }),
  'child-absence': ({ child, host, reason, notifiedAt, outcome, left }, now) => ({
    title: name(child),
    facts: [
      reason.toLowerCase(),
      name(host),
      announcedWords(notifiedAt, now),
      text.outcomes[outcome](formatHalfDays(left)),
    ],
  }),
  'open-days': ({ days, host, children }) => ({
    title: text.openDays(days),
    facts: [name(host), children.map(({ firstName, dates }) => `${firstName} ${formatDates(dates)}`).join(', ')],
  }),
  'missing-attest': ({ child, family, dates }, now) => ({
    title: text.noAttest(name(child)),
    facts: [attestDays(dates, now), text.heldBack(name(family))],
  }),
  uncovered: ({ child, dates }) => ({ title: text.uncovered(name(child)), facts: [formatDates(dates)] }),
  'request-new': ({ child, date = '', city }, now) => ({
    title: text.requestNew(name(child)),
    facts: [text.notListed(dayOf(date, now), city)],
  }),
  'offer-waiting': ({ child, host, startsOn, answerBy }, now) => ({
    title: text.offerWaiting(name(child)),
    // First what decides when to call, which has to be read also where the line is cut off.
    facts: [
      answerBy === undefined ? text.noAnswerDay : text.answerBy(dayOf(answerBy, now), distanceOf(answerBy, now)),
      text.offered(name(host), dayOf(startsOn, now)),
    ],
  }),
  'offer-accepted': ({ child, host, startsOn }, now) => ({
    title: text.offerAccepted(name(child)),
    facts: [text.accepted, text.offered(name(host), dayOf(startsOn, now))],
  }),
  birth: ({ child, date = '' }, now) => ({ title: text.birth(name(child)), facts: [text.expected(dayOf(date, now))] }),
  'extra-day': ({ child, host, date = '', isSwap }, now) => ({
    title: isSwap ? text.swap(name(child)) : text.extraDay(name(child)),
    facts: [`${dayOf(date, now)}, ${distanceOf(date, now)}`, text.at(name(host))],
  }),
  'host-paper': ({ documentKind, host, about, date = '', isLate }, now) => ({
    title: documentKinds[documentKind],
    facts: [
      about ? text.memberOf(about.firstName, name(host)) : name(host),
      isLate ? text.expired(dayOf(date, now)) : text.expires(dayOf(date, now), distanceOf(date, now)),
    ],
  }),
  'papers-missing': ({ documentKinds: kinds, host, about }) => {
    const [first] = kinds
    const papers = kinds.map((kind) => documentKinds[kind])
    return {
      title: kinds.length === 1 && first ? text.missing(documentKinds[first]) : text.manyMissing(kinds.length),
      facts: [
        about ? text.memberOf(about.firstName, name(host)) : name(host),
        kinds.length > 1 ? papers.join(', ').toLowerCase() : '',
      ],
    }
  },
  'turns-18': ({ host, about, date = '' }, now) => ({
    title: text.turns18,
    facts: [text.comesOfAge(text.memberOf(about.firstName, name(host)), dayOf(date, now))],
  }),
  attest: ({ child, alert, date = '', until }, now) => ({
    title: alert === 'recalculation' ? text.newAttest : text.attest,
    facts: [
      name(child),
      alert === 'expires'
        ? date < now.today
          ? text.expired(dayOf(date, now))
          : text.expires(dayOf(date, now), distanceOf(date, now))
        : alert === 'recalculation'
          ? text.fromDate(dayOf(date, now), distanceOf(date, now))
          : until === undefined
            ? text.noAttestFrom(dayOf(date, now))
            : text.noAttestBetween(formatDay(date, now.year), formatDay(until, now.year)),
    ],
  }),
  'child-file': ({ child, host, startsOn, missing }, now) => ({
    title: missing.length === 0 ? text.fileReady(name(child)) : text.file(name(child)),
    facts: [
      text.starts(dayOf(startsOn, now), name(host)),
      missing.length === 0
        ? text.complete
        : text.lacks(
            missing
              .slice(0, partsShown)
              .map((part) => dossier.parts[part].toLowerCase())
              .join(', '),
            Math.max(0, missing.length - partsShown),
          ),
    ],
  }),
  school: ({ child, host, change, date = '' }, now) => ({
    title: text.school[change](name(child)),
    facts: [text.fromDate(dayOf(date, now), distanceOf(date, now)), text.schoolMeans[change], text.at(name(host))],
  }),
  'own-child': ({ host, firstName, date = '' }, now) => ({
    title: text.ownChild(firstName),
    facts: [text.ownChildOf(name(host), `${dayOf(date, now)}, ${distanceOf(date, now)}`)],
  }),
  'host-limit': ({ host, before, after, date = '' }, now) => ({
    title: text.hostLimit(before, after),
    facts: [name(host), text.fromDate(dayOf(date, now), distanceOf(date, now))],
  }),
  'legal-limit': ({ before, after, hosts, date = '' }, now) => ({
    title: text.legalLimit(before, after),
    facts: [text.fromDate(dayOf(date, now), distanceOf(date, now)), text.forHosts(hosts)],
  }),
  'visit-due': ({ host, reasons, lastVisitOn, norm, date }, now) => ({
    title: name(host),
    facts: [
      lastVisitOn === undefined ? text.neverVisited : text.lastVisit(dayOf(lastVisitOn, now)),
      reasons.includes('incident') ? text.incidentSince : text.norm(norm),
      // Where the first visit never came, the day it should have been may be decades ago and helps nobody.
      date === undefined || lastVisitOn === undefined || reasons.includes('incident') ? '' : dueWords(date, now),
    ],
  }),
  'visit-planned': ({ host, date = '', from, isAnnounced }, now) => ({
    title: name(host),
    facts: [
      text.planned([dayOf(date, now), from].filter(Boolean).join(' ')),
      isAnnounced ? text.announcedVisit : text.unannouncedVisit,
    ],
  }),
  'visit-unfinished': ({ host, date = '' }, now) => ({ title: name(host), facts: [text.unfinished(dayOf(date, now))] }),
  'action-late': ({ host, text: agreed, date }, now) => ({
    title: agreed,
    facts: [text.agreed(name(host), date === undefined ? '' : dueWords(date, now))],
  }),
  invitations: ({ title, unanswered, date = '' }, now) => ({
    title,
    facts: [`${dayOf(date, now)}, ${distanceOf(date, now)}`, text.unanswered(unanswered)],
  }),
  'attendance-list': ({ title, unmarked, withoutCertificate, date = '' }, now) => ({
    title,
    facts: [
      dayOf(date, now),
      [
        unmarked > 0 ? text.unmarked(unmarked) : '',
        withoutCertificate > 0 ? text.withoutCertificate(withoutCertificate) : '',
      ]
        .filter(Boolean)
        .join(', '),
    ],
  }),
  loan: ({ name: material, host, state, date }, now) => ({
    title: material,
    facts: [
      text.at(name(host)),
      text.loan[state],
      date === undefined || state !== 'overdue' ? '' : dueWords(date, now),
    ],
  }),
}

/** The words of a line; facts that are not there are left out. */
export function lineWords(line: TodayLine, now: Now): LineWords {
  const { title, facts } = (words[line.kind] as (line: TodayLine, now: Now) => LineWords)(line, now)
  return { title, facts: facts.filter((fact) => fact !== '') }
}

function dayOf(date: string, { year }: Now): string {
  return formatWeekdayDate(date, year)
}

function distanceOf(date: string, { today }: Now): string {
  const days = parseDate(date) - parseDate(today)
  return days < 0 ? text.ago(-days) : text.ahead(days)
}

/** Of something that should be done by a day: how late, or how long it may wait. */
function dueWords(date: string, now: Now): string {
  const days = parseDate(now.today) - parseDate(date)
  return days > 0 ? text.late(days) : text.visitBy(text.ahead(-days))
}

function announcedWords(notifiedAt: string | undefined, { today, year }: Now): string {
  if (notifiedAt === undefined) return text.notAnnounced
  const days = parseDate(today) - parseDate(notifiedAt.slice(0, 10))
  if (days === 0) return text.announcedToday(formatClock(notifiedAt))
  if (days === 1) return text.announcedYesterday(formatClock(notifiedAt))
  return text.announced(formatWeekdayDate(notifiedAt.slice(0, 10), year))
}

function attestDays(dates: readonly string[], { year }: Now): string {
  const [first = ''] = dates
  return dates.length > mostDates ? text.since(formatDay(first, year)) : formatDates(dates)
}
