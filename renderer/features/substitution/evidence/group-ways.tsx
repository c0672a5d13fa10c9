import { Button } from '../../../components/index.ts'
import { evidence } from '../../../i18n/nl/substitution/evidence.ts'
import type { CellActs } from '../matrix/cell-acts.ts'
import type { MatrixCell } from '../model/matrix.ts'
import type { AbsenceView, Need } from '../substitution-types.ts'
import { WayOutLine } from './way-out.tsx'

const text = evidence.ways

type Props = { cell: MatrixCell & { need: Need }; view: AbsenceView; acts: CellActs }

/** The group locations that take the child: on the first day of the absence, until a host is found (R74). */
export function GroupWays({ cell: { need, state }, view, acts }: Props) {
  if (view.needs.find(({ child }) => child.id === need.child.id)?.date !== need.date) return null
  return view.groupLocations.flatMap(({ record, free }) => {
    const places = free.find(({ date }) => date === need.date)?.places
    if (places === undefined || (state.kind === 'group' && state.groupLocationId === record.id)) return []
    return (
      <WayOutLine
        key={record.id}
        title={record.name}
        detail={places > 0 ? text.groupDetail(places) : text.groupFull}
        action={
          places > 0 && <Button onClick={() => acts.placeInGroup(need, record)}>{evidence.actions.choose}</Button>
        }
      />
    )
  })
}
