import { createHash } from 'node:crypto'
import type { Executor } from '../../../../db/open.ts'
import type { RowOutcome } from '../../../../shared/formats/attendance-form/outcomes.ts'
import { faultsOfAnswers, type Answer } from '../attendance/check-answers.ts'
import { readDaysNow } from '../attendance/days-now.ts'
import { compareForms } from './between-forms.ts'
import { loadFormWorld, type FormWorld } from './form-world.ts'
import type { LoadedForm } from './load-forms.ts'
import { placeForms, readPlaced, type FileChoices, type ReadFile } from './read-forms.ts'

/** Forms read against one moment of the data: a preview shows it, an import writes exactly it. */
type FormsReading = { files: ReadFile[]; answers: Answer[]; digest: string; world: FormWorld }

/** Reads forms, by themselves and among each other, with every check of the month sheet. */
export async function readForms(
  db: Executor,
  forms: readonly LoadedForm[],
  choices: readonly FileChoices[],
  today: string,
): Promise<FormsReading> {
  const placed = placeForms(forms, choices)
  const months = placed.flatMap(({ month, form }) => (month !== undefined && form.table ? [month] : []))
  const world = await loadFormWorld(db, months, today)
  const compared = compareForms(placed.map((file) => readPlaced(file, world)))
  const files = await markFaulty(db, compared)
  return { files, answers: answersOf(files).answers, digest: digestOf(files), world }
}

/** Number of rows that are not understood; a file of which nothing is read counts for one. */
export function openMatters(files: readonly ReadFile[]): number {
  return files.reduce(
    (sum, { fault, outcomes }) => sum + (fault ? 1 : outcomes.filter(({ kind }) => kind === 'fault').length),
    0,
  )
}

type At = { file: number; at: number }

function answersOf(files: readonly ReadFile[]): { answers: Answer[]; places: At[] } {
  const answers: Answer[] = []
  const places: At[] = []
  for (const [file, { hostId, outcomes }] of files.entries()) {
    if (hostId === undefined) continue
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome.kind !== 'new' && outcome.kind !== 'changed') continue
      const { childId, date, before, value } = outcome
      answers.push({ childId, hostId, date, looked: before, value })
      places.push({ file, at })
    }
  }
  return { answers, places }
}

/** What saving would refuse – stays that meet those at another host, stored or in another file – is told of its row. */
async function markFaulty(db: Executor, files: ReadFile[]): Promise<ReadFile[]> {
  const { answers, places } = answersOf(files)
  const faults = await faultsOfAnswers(db, answers, await readDaysNow(db, answers))
  if (faults.length === 0) return files
  const marked = files.map((file) => ({ ...file, outcomes: [...file.outcomes] }))
  for (const { cell, code } of faults) {
    const place = places[cell]
    const outcomes = place && marked[place.file]?.outcomes
    const outcome = place && outcomes?.[place.at]
    if (!place || !outcomes || !outcome || outcome.kind === 'fault') continue
    const { row, childId, date } = outcome
    outcomes[place.at] = { kind: 'fault', code: 'not-allowed', text: '', refusal: code, row, childId, date }
  }
  return marked
}

/** Of the bytes of the files and of everything that becomes of their rows, what is stored included. */
function digestOf(files: readonly ReadFile[]): string {
  const hash = createHash('sha256')
  for (const { path, hash: ofBytes, fault, hostId, month, outcomes, leftOut } of files) {
    hash.update(JSON.stringify([path, ofBytes, fault, hostId, month, leftOut]))
    for (const outcome of outcomes) hash.update(JSON.stringify(told(outcome)))
  }
  return hash.digest('hex')
}

function told(outcome: RowOutcome): unknown {
  // What is left open writes nothing, whatever is stored there.
  return outcome.kind === 'open' ? [outcome.row, 'open'] : outcome
}
