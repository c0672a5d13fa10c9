import { Button, Section } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { evidence } from '../../../i18n/nl/substitution/evidence.ts'
import type { CellActs } from '../matrix/cell-acts.ts'
import type { MatrixCell } from '../model/matrix.ts'
import { waysOut, type WayOut } from '../model/ways-out.ts'
import type { AbsenceView, Candidates, Need } from '../substitution-types.ts'
import { distanceWords } from '../absence-words.ts'
import { AskWay } from './ask-way.tsx'
import { GroupWays } from './group-ways.tsx'
import { partlyWords } from './partly-words.ts'
import { WayOutLine } from './way-out.tsx'

const text = evidence.ways

type Props = {
  cell: MatrixCell & { need: Need }
  answer: Candidates | undefined
  view: AbsenceView
  acts: CellActs
}

/** What can be done for a child on a day: ways to a place, and the parents who see to it. */
export function WaysOutSection({ cell, answer, view, acts }: Props) {
  const { need, state } = cell
  const isWithout = state.kind === 'unplaced' || state.kind === 'waiting'
  return (
    <Section title={text.title}>
      <ul>
        {state.kind === 'proposed' && (
          <WayOutLine
            title={text.accept}
            detail={nl.common.name(state.placement.host)}
            action={<Button onClick={() => acts.accept([cell])}>{evidence.actions.accept}</Button>}
          />
        )}
        {'decided' in state && (
          <WayOutLine
            title={text.release}
            detail={text.releaseDetail}
            action={<Button onClick={() => acts.release(cell)}>{evidence.actions.release}</Button>}
          />
        )}
        {isWithout &&
          answer &&
          waysOut(answer).map((way) => (
            <Way
              key={`${way.kind} ${way.host.host.id} ${'child' in way ? way.child.id : ''}`}
              way={way}
              need={need}
              acts={acts}
            />
          ))}
        <GroupWays cell={cell} view={view} acts={acts} />
        {state.kind !== 'parents' && (
          <WayOutLine
            title={text.parents}
            detail={text.parentsDetail}
            action={<Button onClick={() => acts.leaveToParents(cell)}>{evidence.actions.note}</Button>}
          />
        )}
      </ul>
    </Section>
  )
}

function Way({ way, need, acts }: { way: WayOut; need: Need; acts: CellActs }) {
  if (way.kind === 'ask') return <AskWay way={way} need={need} />
  const { host, metres, peak, limit } = way.host
  const name = nl.common.name(host)
  const isPart = way.kind === 'partly'
  return (
    <WayOutLine
      title={isPart ? text.partly : text.further}
      detail={
        isPart
          ? text.partlyAt(name, partlyWords(way.slots, need.slots))
          : [name, distanceWords(metres), evidence.load(peak, limit)].filter(Boolean).join(', ')
      }
      action={
        <Button
          aria-label={evidence.chooseAt(name)}
          onClick={() => acts.place(need, host, isPart ? way.slots : undefined)}
        >
          {evidence.actions.choose}
        </Button>
      }
    />
  )
}
