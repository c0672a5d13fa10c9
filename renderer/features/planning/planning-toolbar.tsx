import { useHotkeys } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { GitCompareArrows, OctagonAlert, TriangleAlert } from 'lucide-react'
import { Button, SearchField } from '../../components/index.ts'
import { Segments } from '../../components/segments.tsx'
import { planning } from '../../i18n/nl/planning.ts'
import type { BoardTrouble } from './model/board-rows.ts'
import { planningViews } from './planning-search.ts'
import { useBoardView } from './stores/board-view.ts'
import { usePlanningAddress } from './use-planning-address.ts'
import { LimitChangeLink } from './limit/limit-change-link.tsx'
import './planning.css'

const text = planning.board

type Props = {
  /** Undefined until they are known. */
  full: number | undefined
  overAverage: number | undefined
  /** How many the filter leaves over of how many. */
  shown: string | undefined
  /** What is above has been counted: the rest may be asked now. */
  isCounted: boolean
  onWhatIf: () => void
  /** The arrow down from the filter. */
  onLeaveFilter: () => void
}

/** The bars above the board: how much of the calendar, what is in trouble, *Wat als…*; below them the filter and what cells show. */
export function PlanningToolbar({ full, overAverage, shown, isCounted, onWhatIf, onLeaveFilter }: Props) {
  const { view, go, toToday } = usePlanningAddress()
  const { filter, isFree, change } = useBoardView()
  // The choices above are inputs too, and keep the focus after a click: only where somebody types are these letters letters.
  useHotkeys(
    [
      ['T', (event) => !isTyping(event) && toToday(), typedOn],
      ['W', (event) => !isTyping(event) && onWhatIf(), typedOn],
    ],
    [],
  )
  return (
    <>
      <div className="page-toolbar">
        <Segments
          label={text.viewLabel}
          segments={planningViews.map((value) => ({ value, label: text.views[value] }))}
          value={view}
          onChange={(zicht) => go({ zicht: zicht === 'week' ? undefined : zicht })}
        />
        <Button shortcut="T" onClick={toToday}>
          {text.today[view]}
        </Button>
        <span className="spacer" />
        <TroubleTag trouble="full" count={full} />
        <TroubleTag trouble="average" count={overAverage} />
        <Button icon={<GitCompareArrows className="icon" aria-hidden />} shortcut="W" onClick={onWhatIf}>
          {text.whatIf}
        </Button>
      </div>
      <div className="page-toolbar planning-second">
        <SearchField
          label={text.filter}
          value={filter}
          onChange={(typed) => change({ filter: typed })}
          onLeave={onLeaveFilter}
        />
        <Segments
          label={text.shows.label}
          segments={[
            { value: 'peaks', label: text.shows.peaks },
            { value: 'free', label: text.shows.free },
          ]}
          value={isFree ? 'free' : 'peaks'}
          onChange={(chosen) => change({ isFree: chosen === 'free' })}
        />
        <span className="spacer" />
        {shown !== undefined && <span className="small ink-3 nowrap">{shown}</span>}
        <LimitChangeLink isAsked={isCounted} />
        <Link className="planning-link" to="/planning/sluitingen">
          {text.closures}
        </Link>
      </div>
    </>
  )
}

/** How many hosts have a trouble; pressed, the board shows only them. */
function TroubleTag({ trouble, count }: { trouble: BoardTrouble; count: number | undefined }) {
  const { trouble: chosen, change } = useBoardView()
  const isChosen = chosen === trouble
  if (count === undefined || (count === 0 && !isChosen)) return null
  const Icon = trouble === 'full' ? OctagonAlert : TriangleAlert
  return (
    <button
      type="button"
      className={`planning-trouble tag ${trouble === 'full' ? 'tag-breach' : 'tag-attention'}`}
      aria-pressed={isChosen}
      title={trouble === 'full' ? text.onlyFull : text.onlyOverAverage}
      onClick={() => change({ trouble: isChosen ? undefined : trouble })}
    >
      <Icon className="icon-small" aria-hidden />
      {trouble === 'full' ? text.full(count) : text.overAverage(count)}
    </button>
  )
}

// A letter that is no shortcut has to arrive in its field.
const typedOn = { preventDefault: false }

function isTyping({ target }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio'
  return target instanceof HTMLTextAreaElement
}
