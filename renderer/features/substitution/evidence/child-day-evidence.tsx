import { useState, type Ref } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Note, Tag } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { evidence as text } from '../../../i18n/nl/substitution/evidence.ts'
import { distanceWords } from '../absence-words.ts'
import { hoursOf, kindWords, whereOf, type Names } from '../matrix/cell-words.ts'
import type { CellActs } from '../matrix/cell-acts.ts'
import { hostIdOf } from '../model/cells.ts'
import { canBeChosen, hostsByReach, isSetAside, nearestOf, tellingBlocker } from '../model/hosts-in-view.ts'
import { neededCells, type Matrix, type MatrixCell } from '../model/matrix.ts'
import { assumedFor } from '../model/wanted-places.ts'
import type { AbsenceView, Candidate, Candidates, Need } from '../substitution-types.ts'
import { blockerWords } from './blocker-words.ts'
import { HostsTable } from './hosts-table.tsx'
import { NearestMissSection } from './nearest-miss-section.tsx'
import { WaysOutSection } from './ways-out-section.tsx'
import './evidence.css'

type Props = {
  view: AbsenceView
  matrix: Matrix
  cell: MatrixCell & { need: Need }
  names: Names
  acts: CellActs
  year: number | undefined
  isDragging: boolean
  /** The proposals are there: the others are judged with them. */
  isAnswered: boolean
  hosts: Ref<HTMLTableElement>
}

/** A child on a day: where it can go, what keeps it from there, and what can be done. */
export function ChildDayEvidence(props: Props) {
  const { view, matrix, cell, names, acts, year, isAnswered } = props
  const { need, state } = cell
  const chosen = { childId: need.child.id, date: need.date }
  const { data, error, refetch } = useQueryOf(
    'substitution.candidates',
    { closureId: view.id, ...chosen, assumed: assumedFor(neededCells(matrix), chosen) },
    { enabled: !cell.isOver && isAnswered, keepPrevious: true },
  )
  const isWithout = state.kind === 'unplaced'
  const miss = data && nearestOf(data)
  return (
    <>
      <section className="section">
        <div className="section-head evidence-head">
          <h2>{text.title(nl.common.name(need.child), formatWeekdayDate(need.date, year))}</h2>
          <span className="spacer" />
          <Tag meaning={isWithout ? 'breach' : state.kind === 'agreed' ? 'ok' : 'neutral'}>{tagWords(cell, names)}</Tag>
        </div>
        {cell.isOver ? (
          <p className="ink-2">{text.summary.over}</p>
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} isInline />
        ) : data ? (
          <Hosts {...props} answer={data} />
        ) : (
          <LoadingRows rows={8} isDense />
        )}
      </section>
      {!cell.isOver && miss && <NearestMissSection {...miss} child={need.child.firstName} />}
      {!cell.isOver && <WaysOutSection cell={cell} answer={data} view={view} acts={acts} />}
    </>
  )
}

function Hosts({ cell, acts, year, isDragging, hosts, answer }: Props & { answer: Candidates }) {
  const { need, state } = cell
  const [chosenId, setChosenId] = useState<string>()
  const [refused, setRefused] = useState<string>()
  const place = (candidate: Candidate) => {
    const blocker = tellingBlocker(candidate)
    const isPossible = canBeChosen(candidate)
    setRefused(
      isPossible || !blocker
        ? undefined
        : text.refused(need.child.firstName, nl.common.name(candidate.host), blockerWords(blocker, year)),
    )
    if (isPossible) acts.place(need, candidate.host)
  }
  return (
    <>
      <p className="ink-2 evidence-summary">{summaryOf(answer, hoursOf({ need, state: { kind: 'waiting' } }))}</p>
      {refused !== undefined && (
        <Note meaning="breach" isAlert>
          {refused}
        </Note>
      )}
      <HostsTable
        answer={answer}
        hereId={hostIdOf(state)}
        chosenId={chosenId}
        year={year}
        isDragging={isDragging}
        onChoose={(id) => {
          setChosenId(id)
          setRefused(undefined)
        }}
        onPlace={place}
        onSetAside={(candidate) => acts.setHostAside(need, candidate.host, !isSetAside(candidate))}
        handle={hosts}
      />
    </>
  )
}

/** What the cell is; the host stands in the table, but for a group location and a day that is over there is none. */
function tagWords({ state, isOver }: MatrixCell, names: Names): string {
  return (!isOver && state.kind !== 'group' && kindWords(state.kind)) || whereOf(state, names)
}

function summaryOf(answer: Candidates, hours: string): string {
  const possible = hostsByReach(answer).near.filter(canBeChosen).length
  if (possible > 0) return text.summary.some(possible, hours)
  return answer.maximumMetres === undefined
    ? text.summary.nobody(hours)
    : text.summary.nobodyWithin(distanceWords(answer.maximumMetres), hours)
}
