import { longestFormCell } from '../domain/attendance/form-cell.ts'
import { formFaultCodes, formFileFaultCodes } from '../domain/attendance/form-faults.ts'
import { answerReasons, shownCell } from './attendance.ts'
import { command, query } from './define.ts'
import { reason } from './records.ts'
import { entityId, isoDate, isoMonth, path, person } from './values.ts'
import { z } from './zod.ts'

/** A month sheet on paper, as a workbook, as a text file. */
const formKinds = ['pdf', 'xlsx', 'csv'] as const

const cellOfForm = z.string().max(longestFormCell)

/** What the coordinator settled by hand for a file: whose it is, which column is what, which name is which child, what is left out, what is typed anew. */
const fileChoices = z.strictObject({
  path,
  hostId: entityId.optional(),
  month: isoMonth.optional(),
  /** A name as it stands in the file → id of the child. */
  children: z.record(z.string(), entityId).optional(),
  /** Index of a column, from 0 → what it holds; anything else sets it aside. */
  columns: z.record(z.string(), z.string()).optional(),
  /** Numbers of rows. */
  leftOut: z.array(z.int()).max(5000).optional(),
  /** Number of a row → index of a column → what is read there, for as long as the file holds what it `was` there. */
  corrected: z.record(z.string(), z.record(z.string(), z.strictObject({ was: cellOfForm, to: cellOfForm }))).optional(),
})

const files = {
  files: z.array(path).min(1).max(2000),
  choices: z.array(fileChoices).max(2000).default([]),
}

const counts = z.object({
  same: z.int(),
  new: z.int(),
  changed: z.int(),
  /** Nothing filled in: they stay as they are stored. */
  open: z.int(),
  fault: z.int(),
  leftOut: z.int(),
})

const formFault = z.object({
  row: z.int(),
  code: z.enum(formFaultCodes),
  /** What stands there. */
  text: z.string(),
  column: z.object({ letters: z.string(), title: z.string() }).optional(),
  childId: entityId.optional(),
  date: isoDate.optional(),
  /** What the file holds in the columns that can be typed anew, as it would be typed; not of so many rows that they are shortened. */
  cells: z.array(z.object({ index: z.int(), text: z.string() })).optional(),
  /** The name to choose a child for. */
  typedChild: z.string().optional(),
  otherRow: z.int().optional(),
  otherFile: z.string().optional(),
  /** Of `not-allowed`: the rule of the month sheet, a reason of `attendance.save` or the code of a fault. */
  refusal: z.string().optional(),
})

const formRow = z.object({
  kind: z.enum(['same', 'new', 'changed', 'open']),
  row: z.int(),
  childId: entityId,
  date: isoDate,
  before: shownCell.optional(),
  value: shownCell.optional(),
  /** A remark on a day of presence: it is shown, and kept nowhere. */
  remark: z.string().optional(),
})

const formFile = z.object({
  path,
  name: z.string(),
  fault: z.object({ code: z.enum(formFileFaultCodes), line: z.int().optional() }).optional(),
  hostId: entityId.optional(),
  /** The host as the file calls her. */
  hostName: z.string().optional(),
  month: isoMonth.optional(),
  columns: z.array(z.object({ index: z.int(), letters: z.string(), title: z.string(), field: z.string().optional() })),
  counts,
  faults: z.array(formFault),
  rows: z.array(formRow),
  leftOut: z.array(z.int()),
})

/** Month sheets for the hosts, and what they bring back (R7, R134). */
export const attendanceForms = {
  /** Writes month sheets below `folder`, all or none. Names are given below that folder. */
  'attendanceForms.write': command({
    input: {
      month: isoMonth,
      hostIds: z.array(entityId).min(1).max(2000),
      folder: path,
      kinds: z.array(z.enum(formKinds)).min(1),
    },
    output: z.object({
      folder: z.string(),
      files: z.array(z.object({ name: z.string(), hostId: entityId, kind: z.enum(formKinds) })),
    }),
    changes: ['history'],
    reasons: ['no-such-host', 'no-service', 'documents-failed'],
    deadlineMs: 120_000,
  }),
  /** What filled-in forms would change, row by row; rows that are as stored or open are counted, and shown for a few files. */
  'attendanceForms.preview': query({
    input: z.strictObject(files),
    output: z.object({
      files: z.array(formFile),
      /** Everybody whom a row can be of, by name; and all hosts. */
      children: z.array(person),
      hosts: z.array(person),
      /** Names of the reasons of absence, built-in ones by their kind. */
      reasons: z.array(z.object({ id: entityId, name: z.string() })),
      /** Of what was read and what was stored: an import names it. */
      digest: z.string(),
      /** Days that an import would write. */
      days: z.int(),
      /** Months that are closed or issued: an import asks a reason (R134). */
      reasonNeeded: z.object({ closed: z.array(isoMonth), issued: z.array(isoMonth) }).optional(),
      /** So many rows that only those not understood and those that change something stored are listed. */
      isShortened: z.boolean(),
    }),
    deadlineMs: 300_000,
  }),
  /**
   * Writes what the forms say in one transaction, only days that differ. `forms-changed`: a file or a stored day is no longer
   * what the preview with this digest showed. `rows-not-understood`: details `{ rows }`.
   */
  'attendanceForms.import': command({
    input: { ...files, digest: z.string().max(100), reason: reason.optional() },
    output: z.object({ changed: z.int(), files: z.int() }),
    changes: ['attendance', 'billing'],
    reasons: [...answerReasons, 'forms-changed', 'rows-not-understood'],
    deadlineMs: 300_000,
  }),
}
