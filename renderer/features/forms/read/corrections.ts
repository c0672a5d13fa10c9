import type { FileChoices, FormFault, FormFile } from '../form-types.ts'

type Corrected = NonNullable<FileChoices['corrected']>

/** A cell of a row with the title of its column: what the file holds, and what was typed in its place. */
type CorrectedCell = { title: string; was: string; to: string }

/** The cells of a row that may be typed anew, with what is read there now; whose child it is, is chosen by name where it is known. */
export function cellsToCorrect(choices: FileChoices | undefined, file: FormFile, fault: FormFault) {
  const ofRow = choices?.corrected?.[fault.row]
  return (fault.cells ?? []).flatMap(({ index, text }) => {
    const column = file.columns.find((each) => each.index === index)
    const isName = ['child', 'firstName', 'lastName'].includes(column?.field ?? '')
    if (!column || (isName && fault.code !== 'no-child')) return []
    const isFaulty = fault.column?.letters === column.letters
    return [{ index, title: column.title, was: text, now: nowIn(ofRow?.[index], text), isFaulty }]
  })
}

function nowIn(correction: { was: string; to: string } | undefined, was: string): string {
  return correction?.was === was ? correction.to : was
}

/** The corrections of a file with those of one row as they are typed; what says what the file says is no correction. */
export function withRow(
  choices: FileChoices | undefined,
  row: number,
  cells: readonly { index: number; was: string; to: string }[],
): Corrected {
  const changed = cells.filter(({ was, to }) => was !== to).map(({ index, was, to }) => [String(index), { was, to }])
  return { ...withoutRow(choices, row), ...(changed.length > 0 && { [row]: Object.fromEntries(changed) }) }
}

/** The corrections of a file without those of one row. */
export function withoutRow(choices: FileChoices | undefined, row: number): Corrected {
  const { [row]: _former, ...others } = choices?.corrected ?? {}
  return others
}

/** What was corrected in a row, by column. */
export function correctionsOf(choices: FileChoices | undefined, file: FormFile, row: number): CorrectedCell[] {
  const ofRow = choices?.corrected?.[row] ?? {}
  return file.columns.flatMap(({ index, title }) => {
    const correction = ofRow[index]
    return correction ? [{ title, ...correction }] : []
  })
}
