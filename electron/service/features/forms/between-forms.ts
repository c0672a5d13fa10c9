import { isSameCell, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import type { RowFaultOutcome, RowOutcome } from '../../../../shared/formats/attendance-form/outcomes.ts'
import type { ReadFile } from './read-forms.ts'

type Place = { file: number; at: number; row: number; value: DayCell }

/**
 * What the files of one import say about each other: the same day of a child at one host, or its absence, told differently in
 * two files is believed in neither, and both say where the other stands. Told alike, the second one changes nothing.
 */
export function compareForms(files: readonly ReadFile[]): ReadFile[] {
  const days = new Map<string, Place>()
  const absences = new Map<string, Place>()
  const replaced = files.map(() => new Map<number, RowOutcome>())
  const clash = (one: Place, other: Place, { childId, date }: { childId: string; date: string }): void => {
    for (const [place, against] of [[one, other], [other, one]] as const) {
      replaced[place.file]?.set(place.at, {
        kind: 'fault', code: 'files-differ', text: '', row: place.row, childId, date,
        otherRow: against.row, otherFile: files[against.file]?.name ?? '',
      } satisfies RowFaultOutcome)
    }
  } // prettier-ignore
  for (const [file, { outcomes, hostId = '' }] of files.entries()) {
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome.kind === 'fault' || outcome.kind === 'open') continue
      const { row, childId, date, value } = outcome
      const place: Place = { file, at, row, value }
      const day = JSON.stringify([childId, date, hostId])
      const known = days.get(day)
      if (known && known.file !== file) {
        if (!isSameCell(known.value, value)) clash(known, place, outcome)
        else if (outcome.kind !== 'same') replaced[file]?.set(at, { kind: 'same', row, childId, date, value })
      } else days.set(day, place)
      if (!value.absence) continue
      const absence = absences.get(JSON.stringify([childId, date]))
      if (absence && absence.file !== file && JSON.stringify(absence.value.absence) !== JSON.stringify(value.absence)) {
        clash(absence, place, outcome)
      } else absences.set(JSON.stringify([childId, date]), place)
    }
  }
  return files.map((file, index) => {
    const changes = replaced[index]
    if (!changes || changes.size === 0) return file
    return { ...file, outcomes: file.outcomes.map((outcome, at) => changes.get(at) ?? outcome) }
  })
}
