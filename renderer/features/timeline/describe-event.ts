import {
  Baby,
  Banknote,
  BookOpenCheck,
  CalendarDays,
  CalendarX2,
  Clock,
  DoorOpen,
  FileBadge,
  FileCheck,
  Footprints,
  GraduationCap,
  House,
  ListChecks,
  LogIn,
  LogOut,
  Mail,
  PackageCheck,
  PackageOpen,
  Phone,
  ReceiptEuro,
  Repeat,
  ShieldAlert,
  StickyNote,
  Target,
  type LucideIcon,
} from 'lucide-react'
import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import { formatDay, formatMonth, yearOfIso } from '../../format/date.ts'
import { formatMoney } from '../../format/money.ts'
import { formatDuration, formatHalfDays } from '../../format/time.ts'
import { letterWords } from '../../i18n/nl/letters/words.ts'
import { supportEvents, supportWords } from '../../i18n/nl/support/shared.ts'
import { nl } from '../../i18n/nl.ts'
import { loanDetail, sessionDetail } from './support-details.ts'
import { guidanceEvents } from '../../i18n/nl/visits/events.ts'
import { visitWords } from '../../i18n/nl/visits/words.ts'

/** Whose timeline it is: a host's names children, a child's names hosts. */
export type TimelineOf = 'host' | 'child'

/** An event in words, with its icon. */
type Description = { icon: LucideIcon; title: string; detail: string }

const text = nl.timeline

/** Words an event: the fact, then its details. Exhaustive over the kinds of the contract. */
export function describeEvent(event: TimelineEvent, of: TimelineOf, today: string): Description {
  const year = yearOfIso(today)
  const isHost = of === 'host'
  switch (event.kind) {
    case 'agreement-start':
      return {
        icon: LogIn,
        title: isHost ? text.agreementStart(event.title) : text.startAt(event.title),
        detail:
          event.halfDaysPerWeek === undefined
            ? text.startDetail
            : text.planDetail(formatHalfDays(event.halfDaysPerWeek), 1),
      }
    case 'agreement-end':
      return {
        icon: LogOut,
        title: isHost ? text.agreementEnd(event.title) : text.endAt(event.title),
        detail: text.endDetail,
      }
    case 'plan':
      return {
        icon: CalendarDays,
        title: isHost ? text.plan(event.title) : text.planAt(event.title),
        detail: text.planDetail(formatHalfDays(event.halfDaysPerWeek), event.cycleWeeks),
      }
    case 'closure':
      return { icon: CalendarX2, title: closureTitle(event.reason), detail: closureDetail(event, year) }
    case 'substitution':
      return {
        icon: Repeat,
        title: placeTitle(event, of, today),
        detail: [
          isHost ? text.guestOf(event.ownHost) : text.insteadOf(event.ownHost),
          event.days === 1 ? text.oneDay : text.placeDays(event.days, formatDay(event.until, year)),
          !event.isCancelled && event.answer && text.placeAnswers[event.answer],
          text.decidedBy(event.decidedBy),
        ]
          .filter(Boolean)
          .join(' · '),
      }
    case 'family-contact':
      return {
        icon: Phone,
        title: text.contact[event.topic](event.title),
        detail: [
          text.contactAbout(
            formatDay(event.from, year),
            event.from === event.until ? '' : formatDay(event.until, year),
          ),
          event.answer && text.contactAnswers[event.answer],
          text.contactBy(text.channels[event.channel], event.time, event.by),
        ]
          .filter(Boolean)
          .join(' · '),
      }
    case 'licence':
      return {
        icon: FileBadge,
        title: text.licence(event.maxPresent),
        detail: text.licenceUntil(event.until === undefined ? undefined : formatDay(event.until, year)),
      }
    case 'visit':
      return {
        icon: Footprints,
        title: event.isAnnounced ? guidanceEvents.visit : guidanceEvents.unannounced,
        detail: [event.from, event.title, !event.isDone && event.date < today && guidanceEvents.notFilledIn]
          .filter(Boolean)
          .join(' · '),
      }
    case 'host-action':
      return { icon: ListChecks, title: guidanceEvents.closed(event.title), detail: event.outcome ?? '' }
    case 'coaching-goal':
      return {
        icon: Target,
        title: guidanceEvents.goal(event.title),
        detail: event.status === 'active' ? guidanceEvents.goalBegun : visitWords.goalStatuses[event.status],
      }
    case 'host-start':
      return { icon: House, title: text.hostStart, detail: '' }
    case 'host-end':
      return { icon: DoorOpen, title: text.hostEnd, detail: '' }
    case 'payout':
      return {
        icon: Banknote,
        title: text.payout(formatMonth(event.month)),
        detail: text.payoutDetail(event.childDays, formatMoney(event.totalCents), event.number),
      }
    case 'tariff':
      return {
        icon: FileBadge,
        title: text.tariffKinds[event.tariff] ?? event.tariff,
        detail: text.tariffDetail(
          formatMoney(event.dayCents),
          event.kindcode,
          event.until === undefined ? undefined : formatDay(event.until, year),
        ),
      }
    case 'school':
      return {
        icon: GraduationCap,
        title: isHost ? text.schoolOf(event.title) : text.school,
        detail: text.schoolDetail,
      }
    case 'document':
      return {
        icon: FileCheck,
        title: event.name ?? text.documentKinds[event.documentKind],
        detail: text.documentDetail(event.title, event.until === undefined ? undefined : formatDay(event.until, year)),
      }
    case 'training':
      return {
        icon: BookOpenCheck,
        title: event.title,
        detail: text.trainingDetail(formatDuration(event.minutes), event.provider),
      }
    case 'training-session':
      return {
        icon: BookOpenCheck,
        title: event.isCancelled ? supportEvents.cancelled(event.title) : event.title,
        detail: sessionDetail(event, today),
      }
    case 'loan':
      return { icon: PackageOpen, title: supportEvents.loan(event.title), detail: loanDetail(event, year) }
    case 'loan-return':
      return {
        icon: PackageCheck,
        title: event.condition === 'lost' ? supportEvents.lost(event.title) : supportEvents.returned(event.title),
        detail:
          event.condition === undefined || event.condition === 'lost' ? '' : supportWords.conditions[event.condition],
      }
    case 'note':
      return { icon: StickyNote, title: text.note, detail: event.title }
    case 'own-child-end':
      return { icon: Baby, title: text.ownChildEnd(event.title), detail: text.ownChildEndDetail }
    case 'statute':
      return { icon: FileBadge, title: text.statute(nl.hosts.statutes[event.statute]), detail: text.statuteDetail }
    case 'opening-hours':
      return { icon: Clock, title: text.openingHours, detail: text.openingHoursDetail }
    case 'notice':
      return {
        icon: LogOut,
        title: isHost ? text.noticeOf(event.title) : text.notice,
        detail: text.noticeDetail(event.by, event.until === undefined ? undefined : formatDay(event.until, year)),
      }
    case 'incident':
    case 'complaint':
      return { icon: ShieldAlert, title: text[event.kind], detail: '' }
    case 'letter':
      return {
        icon: Mail,
        title: event.title,
        detail: [
          text.letterBy(event.by),
          event.sentOn === undefined
            ? letterWords.notSent
            : letterWords.sent(formatDay(event.sentOn, year), event.sentBy && letterWords.ways[event.sentBy]),
          event.returnedOn !== undefined && letterWords.returned(formatDay(event.returnedOn, year)),
        ]
          .filter(Boolean)
          .join(' · '),
      }
    case 'invoice':
      return {
        icon: ReceiptEuro,
        title: text.invoice(formatMonth(event.month)),
        detail: text.invoiceDetail(formatMoney(event.totalCents), event.number),
      }
  }
}

/** The word for a reason of closure. */
export function closureReason(reason: string): string {
  return text.closureReasons[reason] ?? reason
}

/** What became of a place: one that was let go is told as nothing more than arranged. */
function placeTitle(event: Extract<TimelineEvent, { kind: 'substitution' }>, of: TimelineOf, today: string): string {
  const { title, place, until, isCancelled } = event
  if (of === 'host') return isCancelled ? text.guestCancelled(title) : text.guest(title)
  if (isCancelled) return text.placesCancelled[place](title)
  return place === 'parents' && until < today ? text.parentsPast : text.places[place](title)
}

function closureTitle(reason: string): string {
  return text.closed(closureReason(reason))
}

function closureDetail(event: Extract<TimelineEvent, { kind: 'closure' }>, year: number | undefined): string {
  const length = event.until === event.date ? text.oneDay : text.until(formatDay(event.until, year))
  const { placed, byParents } = event
  const outcome = placed === undefined || byParents === undefined ? '' : text.outcome(placed, byParents)
  return [length, event.wholeService && text.wholeService, outcome].filter(Boolean).join(' · ')
}
