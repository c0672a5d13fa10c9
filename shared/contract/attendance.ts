import { mostDaysAtOnce } from '../domain/attendance/days-at-once.ts'
import { dayLogSources } from '../domain/attendance/day-cell.ts'
import type {
  AbsenceReasonRecord,
  AbsenceRecord,
  AgreementRecord,
  Attendance,
  CarePlanRecord,
  ClosureRecord,
  ExtraDayRecord,
  Host,
  SubstitutionRecord,
  TariffRecord,
} from '../domain/exchange/document.ts'
import type { CellAbsence } from '../domain/attendance/day-cell.ts'
import { command, query } from './define.ts'
import { reason, record } from './records.ts'
import { settingRow } from './settings.ts'
import { dateInView, entityId, isoDate, isoMonth, person } from './values.ts'
import { z } from './zod.ts'

const stay = z.strictObject({ from: z.string().max(20), until: z.string().max(20) })
/** A cell of the month sheet as it is shown. */
export const shownCell = z.strictObject({ stays: z.array(stay).max(20), absence: record<CellAbsence>().optional() })
const day = z.strictObject({ childId: entityId, hostId: entityId, date: dateInView })
const hostMonth = { hostId: entityId, month: isoMonth }

/** A day answered in a command: what stood in the cell when somebody looked, and what stands there from now on. */
const answeredCell = z.strictObject({ ...day.shape, looked: shownCell, value: shownCell })

/**
 * Why answers are refused, all of them. `faults`: paths such as `cells[2].stays[0].until`. `day-changed`: somebody else was
 * first; details `{ cells: [{ childId, hostId, date, now }] }`. `care-not-started`: details `{ children: [id] }`, care has not been
 * cleared to start (R131). `future-day`: presence after today, details `{ dates }` (R134). `reason-needed`: the month is closed, or
 * issued to the family or the host; details `{ closed: [month], issued: [month] }` (R134).
 */
export const answerReasons = [
  'faults',
  'no-such-child',
  'no-such-host',
  'day-changed',
  'care-not-started',
  'future-day',
  'reason-needed',
] as const

/** Attendance and absences, per host and month (R71, R134). */
export const attendance = {
  /** The records from which the sheet of a host's month is computed: of its children at all hosts, for they may be at several. */
  'attendance.sheet': query({
    input: z.strictObject(hostMonth),
    output: z.object({
      /** Without its dossier. */
      host: record<Host>(),
      /** Those with an agreement or a place there in the month and those who came, by last name, first name, id. */
      children: z.array(z.object({ ...person.shape, birthDate: isoDate, schoolStartsOn: isoDate.optional() })),
      /** All of these children that run in the year of the month. */
      agreements: z.array(record<AgreementRecord>()),
      carePlans: z.array(record<CarePlanRecord>()),
      extraDays: z.array(record<ExtraDayRecord>()),
      tariffs: z.array(record<TariffRecord>()),
      /** Of the month, and of other dates of the year with an absence: those decide the free days. At all hosts. */
      attendance: z.array(record<Attendance>()),
      /** Of the whole year. */
      absences: z.array(record<AbsenceRecord>()),
      /** Arranged places elsewhere of these children in the month (R75), at whatever host; they count while their own host is closed. */
      substitutions: z.array(record<SubstitutionRecord>()),
      groupLocations: z.array(z.object({ id: entityId, name: z.string() })),
      closures: z.array(record<ClosureRecord>()),
      settings: z.array(settingRow),
      /** The service's own rows; the built-in ones stand in shared/law. */
      absenceReasons: z.array(record<AbsenceReasonRecord>()),
      contractHolders: z.array(person),
      /** All hosts by name, for the picker and for stays elsewhere. */
      hosts: z.array(z.object({ ...person.shape, startsOn: isoDate, endsOn: isoDate.optional() })),
      /** Children whose care may not begin yet: no running agreement was cleared to start (R131). */
      notStarted: z.array(entityId),
      /** What was issued of the month: it stays as it is, and a change asks a reason. */
      issued: z.object({ contractHolders: z.array(entityId), payout: z.boolean() }),
      closedOn: isoDate.optional(),
      /** Days whose answer was changed after it was first given. */
      corrected: z.array(z.object({ childId: entityId, date: isoDate })),
    }),
    reasons: ['no-such-host'],
  }),
  /**
   * Answers days: presence at a host and absence, all or nothing. An answer that changes nothing writes nothing. Undoing is
   * answering with what stood there before.
   */
  'attendance.save': command({
    input: {
      cells: z.array(answeredCell).min(1).max(mostDaysAtOnce),
      source: z.enum(dayLogSources).exclude(['form']),
      reason: reason.optional(),
    },
    output: z.object({ changed: z.int() }),
    changes: ['attendance', 'billing'],
    reasons: answerReasons,
  }),
  /** Every answer that was given for a child's day, at whatever host, newest first (R134). */
  'attendance.dayLog': query({
    input: z.strictObject({ childId: entityId, date: isoDate }),
    output: z.array(
      z.object({
        id: z.int(),
        at: z.string(),
        actor: z.string(),
        host: person,
        source: z.enum(dayLogSources),
        reason: z.string().optional(),
        /** Undefined for a first answer. */
        before: shownCell.optional(),
        after: shownCell,
      }),
    ),
  }),
  /** Says that a host's month is complete. Refused while days are open (details `{ days }`) or before the month is over. */
  'attendance.closeMonth': command({
    input: hostMonth,
    output: z.object({ closedOn: isoDate }),
    changes: ['attendance'],
    reasons: ['no-such-host', 'open-days', 'month-not-over'],
  }),
  /** Opens a closed month again; one that is open stays so. */
  'attendance.reopenMonth': command({
    input: { ...hostMonth, reason },
    output: z.object({}),
    changes: ['attendance'],
  }),
}
