import type { ParsedInputOf } from '../../../../shared/contract/index.ts'
import type { FormFileFaultCode } from '../../../../shared/domain/attendance/form-faults.ts'
import { readColumns, type FormColumn } from '../../../../shared/formats/attendance-form/form-columns.ts'
import { readHeading, type FormHeading } from '../../../../shared/formats/attendance-form/form-heading.ts'
import type { FormTable } from '../../../../shared/formats/attendance-form/form-table.ts'
import type { RowOutcome } from '../../../../shared/formats/attendance-form/outcomes.ts'
import { plainText } from '../../../../shared/formats/attendance-form/plain-text.ts'
import { readForm } from '../../../../shared/formats/attendance-form/read-form.ts'
import type { FormWorld } from './form-world.ts'
import type { LoadedForm } from './load-forms.ts'

/** What was settled by hand for a file. */
export type FileChoices = ParsedInputOf<'attendanceForms.preview'>['choices'][number]

/** A file as it was read: whose it is, and what becomes of its rows; or why nothing of it is read. */
export type ReadFile = {
  path: string
  name: string
  hash: string
  fault?: { code: FormFileFaultCode; line?: number }
  hostId?: string
  hostName?: string
  month?: string
  columns: readonly FormColumn[]
  /** As the file holds it, whatever was corrected by hand. */
  table?: FormTable
  outcomes: readonly RowOutcome[]
  leftOut: readonly number[]
}

/** Whose form each file is and of which month, by hand or by its heading; needs names of hosts alone. */
type PlacedFile = { form: LoadedForm; choice: FileChoices | undefined; heading: FormHeading; month?: string }

/** Finds the month of each file, before anything is loaded to read it against. */
export function placeForms(forms: readonly LoadedForm[], choices: readonly FileChoices[]): PlacedFile[] {
  const byPath = new Map(choices.map((choice) => [choice.path, choice]))
  return forms.map((form) => {
    const choice = byPath.get(form.path)
    const heading = form.table ? readHeading(form.table, choice?.columns) : {}
    const month = choice?.month ?? heading.month
    return { form, choice, heading, ...(month === undefined ? {} : { month }) }
  })
}

/** Reads one file against what is stored. */
export function readPlaced({ form, choice, heading, month }: PlacedFile, world: FormWorld): ReadFile {
  const { path, name, hash, table } = form
  const hostId = choice?.hostId ?? hostOf(heading, world)
  const about = {
    path,
    name,
    hash,
    ...(hostId === undefined ? {} : { hostId }),
    ...(heading.hostName === undefined ? {} : { hostName: heading.hostName }),
    ...(month === undefined ? {} : { month }),
  }
  const without = (fault: ReadFile['fault'], columns: readonly FormColumn[] = []): ReadFile => ({
    ...about,
    ...(fault ? { fault } : {}),
    columns,
    outcomes: [],
    leftOut: [],
  })
  if (!table) return without(form.fault)
  const { fault, columns } = readColumns(table, choice?.columns)
  if (fault) return without({ code: fault }, columns)
  if (!world.hosts.some(({ id }) => id === hostId) || hostId === undefined)
    return without({ code: 'unknown-host' }, columns)
  if (month === undefined) return without({ code: 'no-month' }, columns)
  const { outcomes, leftOut } = readForm(table, world.contextOf(hostId, month), {
    ...(choice?.children ? { children: choice.children } : {}),
    ...(choice?.columns ? { columns: choice.columns } : {}),
    ...(choice?.leftOut ? { leftOut: choice.leftOut } : {}),
    ...(choice?.corrected ? { corrected: choice.corrected } : {}),
  })
  return { ...about, columns, table, outcomes, leftOut }
}

/** By the id that the form carries, else by a name that one host alone has. */
function hostOf({ hostId, hostName = '' }: FormHeading, { hosts }: FormWorld): string | undefined {
  if (hostId !== undefined)
    return (hosts.find(({ id }) => id === hostId) ?? hosts.find(({ id }) => id === hostId.trim()))?.id
  const plain = plainText(hostName)
  if (plain === '') return undefined
  const like = hosts.filter(
    ({ firstName, lastName }) =>
      plainText(`${firstName} ${lastName}`) === plain || plainText(`${lastName} ${firstName}`) === plain,
  )
  return like.length === 1 ? like[0]?.id : undefined
}
