import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { AbsenceView, Need } from '../substitution-types.ts'
import { isDecided, type CellState } from './cells.ts'
import { neededCells, type Matrix } from './matrix.ts'

/** A child-day of a family that is not over. */
export type FamilyDay = { need: Need; state: CellState; isTold: boolean }

/** A family that is to be called, with its days that are not over and everything it was told, the newest first. */
export type CallRow = {
  family: Need['family']
  /** First names, each once. */
  children: string[]
  days: FamilyDay[]
  contacts: FamilyContact[]
  /** The child-day for which it is the most urgent: the first that it does not know of, else its first. */
  first: { date: string; minute: number }
  /** It knows of every day that is not over. */
  isDone: boolean
}

/** The families of an absence, the most urgent first: by the day, then the hour at which the child is expected. */
export function callRows(view: Pick<AbsenceView, 'contacts'>, matrix: Matrix): CallRow[] {
  const cells = neededCells(matrix).filter(({ isOver }) => !isOver)
  return [...Map.groupBy(cells, ({ need }) => need.family.id)]
    .flatMap(([familyId, own]) => {
      const [first] = own
      if (!first) return []
      const contacts = contactsOf(view.contacts, familyId)
      const days = own.map(({ need, state }) => ({ need, state, isTold: isTold(need, state) })).sort(compareDays)
      const urgent = days.find((day) => !day.isTold) ?? days[0]
      return [
        {
          family: first.need.family,
          children: [...new Set(own.map(({ need }) => need.child.firstName))],
          days,
          contacts,
          first: { date: urgent?.need.date ?? first.need.date, minute: arrival(urgent?.need ?? first.need) },
          isDone: days.every((day) => day.isTold),
        },
      ]
    })
    .sort(compareRows)
}

/** A proposal is not known to anybody, nor what is still sought. */
function isTold(need: Need, state: CellState): boolean {
  return need.isTold && (isDecided(state) || state.kind === 'unplaced')
}

/** What a family was told, the newest first. */
export function contactsOf(contacts: readonly FamilyContact[], familyId: string): FamilyContact[] {
  return contacts
    .filter(({ contractHolderId }) => contractHolderId === familyId)
    .sort((a, b) => compareText(b.at, a.at))
}

function arrival({ slots }: Pick<Need, 'slots'>): number {
  return slots[0]?.[0] ?? 0
}

function compareDays(a: FamilyDay, b: FamilyDay): number {
  return compareText(a.need.date, b.need.date) || arrival(a.need) - arrival(b.need)
}

/** The most urgent first. */
export function compareRows(a: CallRow, b: CallRow): number {
  return compareText(a.first.date, b.first.date) || a.first.minute - b.first.minute
}
