import { sql, type Selectable } from 'kysely'
import type { Letter } from '../../../shared/domain/exchange/letters.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import type { Schema } from '../../schema.ts'
import { insertRows } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { present } from '../present.ts'

/** A letter with the version to name when something is noted about it. */
export type StoredLetter = { id: string; version: number; record: Letter }

/** A letter without what it says. */
export type LetterHead = { id: string; version: number; record: Omit<Letter, 'text'> }

const headColumns = [
  'id',
  'version',
  'template',
  'title',
  'contract_holder_id',
  'child_id',
  'host_id',
  'request_id',
  'agreement_id',
  'written_at',
  'by',
  'file',
  'sent_on',
  'sent_by',
  'returned_on',
  'note',
] as const

/** Narrows to letters by id, or to those of a file. */
export type LetterChoice =
  | { ids: readonly string[] }
  | { contract_holder_id: string }
  | { child_id: string }
  | { host_id: string }
  | { request_id: string }
  /** The letters in a child's file: its own, and those to its families about more than one child. */
  | { childId: string; contractHolderIds: readonly string[] }

/** Letters that were written, all or some, by moment, then id. */
export async function readLetters(db: Executor, choice?: LetterChoice): Promise<StoredLetter[]> {
  const rows = await db.selectFrom('letters').selectAll().where(chosenBy(choice)).execute()
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: { ...writtenOf(row), text: row.text, ...becameOf(row) },
    }))
    .sort(byMoment)
}

/** The same without what they say: a register of years is read at once. */
export async function readLetterHeads(db: Executor, choice?: LetterChoice): Promise<LetterHead[]> {
  const rows = await db.selectFrom('letters').select(headColumns).where(chosenBy(choice)).execute()
  return rows
    .map((row) => ({ id: row.id, version: row.version, record: { ...writtenOf(row), ...becameOf(row) } }))
    .sort(byMoment)
}

type HeadRow = Pick<Selectable<Schema['letters']>, (typeof headColumns)[number]>

function writtenOf(row: HeadRow) {
  return present({
    id: row.id,
    template: row.template,
    title: row.title,
    contractHolderId: row.contract_holder_id,
    childId: row.child_id,
    hostId: row.host_id,
    requestId: row.request_id,
    agreementId: row.agreement_id,
    writtenAt: row.written_at,
    by: row.by,
    file: row.file,
  })
}

function becameOf(row: HeadRow) {
  return present({ sentOn: row.sent_on, sentBy: row.sent_by, returnedOn: row.returned_on, note: row.note })
}

function byMoment(a: LetterHead, b: LetterHead): number {
  return compareText(a.record.writtenAt, b.record.writtenAt) || compareText(a.id, b.id)
}

function chosenBy(choice: LetterChoice | undefined) {
  if (choice === undefined) return sql<boolean>`TRUE`
  if ('ids' in choice) return isAmong('id', choice.ids)
  if ('childId' in choice)
    return sql<boolean>`(child_id = ${choice.childId} OR (child_id IS NULL AND ${isAmong('contract_holder_id', choice.contractHolderIds)}))`
  const [column, value] = Object.entries(choice)[0] as [string, string]
  return sql<boolean>`${sql.ref(column)} = ${value}`
}

/** Adds letters. */
export async function insertLetters(db: Executor, letters: readonly Letter[]): Promise<void> {
  await insertRows(
    db,
    'letters',
    letters.map((letter) => ({
      id: letter.id,
      template: letter.template,
      title: letter.title,
      contract_holder_id: letter.contractHolderId ?? null,
      child_id: letter.childId ?? null,
      host_id: letter.hostId ?? null,
      request_id: letter.requestId ?? null,
      agreement_id: letter.agreementId ?? null,
      written_at: letter.writtenAt,
      by: letter.by,
      file: letter.file,
      text: letter.text,
      ...afterwards(letter),
    })),
  )
}

/** Notes what became of a letter: how it was sent, when it came back signed. What it says is never changed. */
export async function noteLetter(db: Executor, letter: Letter): Promise<void> {
  await db
    .updateTable('letters')
    .set((row) => ({ ...afterwards(letter), version: row('version', '+', 1) }))
    .where('id', '=', letter.id)
    .execute()
}

function afterwards(letter: Letter) {
  return {
    sent_on: letter.sentOn ?? null,
    sent_by: letter.sentBy ?? null,
    returned_on: letter.returnedOn ?? null,
    note: letter.note ?? null,
  }
}
