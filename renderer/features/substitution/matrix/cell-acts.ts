import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { done } from '../../../i18n/nl/substitution/done.ts'
import { matrix as text } from '../../../i18n/nl/substitution/matrix.ts'
import { say } from '../../../stores/status-note.ts'
import { isDecided } from '../model/cells.ts'
import type { MatrixCell } from '../model/matrix.ts'
import { parentsPlaces, proposedPlaces } from '../model/wanted-places.ts'
import type { Need } from '../substitution-types.ts'
import type { Deciding } from '../use-deciding.ts'

type Named = { id: string; firstName: string; lastName: string }

/** What can be decided about child-days, with the words for the status bar; what a cell has no room for is said there. */
export function cellActs({ arrange, release, setAside }: Deciding, year: number | undefined) {
  const child = (need: Need) => nl.common.name(need.child)
  const day = (need: Need) => formatWeekdayDate(need.date, year)
  const setHostAside = (need: Need, host: Named, isSetAside: boolean): void => {
    const name = nl.common.name(host)
    const words = { done: done.setAside(child(need), day(need), name), back: done.backIn(child(need), day(need), name) }
    void setAside({ childId: need.child.id, date: need.date }, host.id, words, isSetAside)
  }
  return {
    /** Takes the proposals of some cells. */
    accept(cells: readonly MatrixCell[]): void {
      const places = proposedPlaces(cells)
      const [first, ...others] = cells
      if (places.length === 0) return say(text.nothing.accept)
      const words =
        first?.need && first.state.kind === 'proposed' && others.length === 0
          ? done.placed(child(first.need), day(first.need), nl.common.name(first.state.placement.host))
          : done.accepted(places.length)
      void arrange(places, words)
    },
    /** Gives what was decided for a child-day up again. */
    release(cell: MatrixCell): void {
      const need = decidable(cell)
      if (!need) return
      if (!isDecided(cell.state)) return say(text.nothing.release)
      void release(cell.state.decided, done.released(child(need), day(need)))
    },
    leaveToParents(cell: MatrixCell): void {
      const need = decidable(cell)
      if (need) void arrange(parentsPlaces([need]), done.parents(child(need), day(need)))
    },
    /** The host that is proposed is not to be proposed again for this child-day. */
    setProposedAside(cell: MatrixCell): void {
      const need = decidable(cell)
      if (!need) return
      if (cell.state.kind === 'proposed') setHostAside(need, cell.state.placement.host, true)
      else say(text.nothing.setAside)
    },
    setHostAside,
    /** Places a child at a host, for a part of its hours when `slots` are given. */
    place(need: Need, host: Named, slots?: readonly Interval[]): void {
      const wanted = { kind: 'host', childId: need.child.id, date: need.date, hostId: host.id } as const
      const words = done.placed(child(need), day(need), nl.common.name(host))
      void arrange([slots ? { ...wanted, slots: [...slots] } : wanted], words)
    },
    placeInGroup(need: Need, location: { id: string; name: string }): void {
      const wanted = { kind: 'group', childId: need.child.id, date: need.date, groupLocationId: location.id } as const
      void arrange([wanted], done.atGroup(child(need), day(need), location.name))
    },
  }
}
export type CellActs = ReturnType<typeof cellActs>

/** The need of a cell that can still be decided; of one that is over it is said that it is not. */
function decidable({ need, isOver }: MatrixCell): Need | undefined {
  if (need && isOver) say(text.nothing.over)
  return isOver ? undefined : need
}
