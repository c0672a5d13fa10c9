import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { FilterChips } from './filter-chips.tsx'
import { EmptyState } from './list-states.tsx'
import { SearchField } from './search-field.tsx'
import { Split } from './split.tsx'

/** The words of a list with a panel. */
type PanelListTexts = {
  filter: string
  chips: string
  empty: string
  emptyDetail: string
  noMatch: string
  noMatchDetail: string
  clearFilter: string
  panel: string
}

type Props<Chip extends string> = {
  texts: PanelListTexts
  icon: LucideIcon
  /** How many there are, how many the filter leaves over, and how that is said. */
  total: number
  shown: number
  shownText: string
  /** The way to another list on the same screen. */
  views?: ReactNode
  filter: string
  onFilter: (filter: string) => void
  /** From the filter into the list. */
  onLeaveFilter: () => void
  chips: readonly { key: Chip; label: string }[]
  chip: Chip
  onChip: (chip: Chip) => void
  onClear: () => void
  /** What adds one: above the list, and where an empty list says what to do. */
  actions?: ReactNode
  /** The table, and what stands beside it whether there are rows or not. */
  table: ReactNode
  panel: ReactNode
  panelWidth: readonly [number, number]
}

/** A list in which something is added and changed in the panel beside it; why there are no rows stands in its place. */
export function PanelList<Chip extends string>(props: Props<Chip>) {
  const { texts, icon, total, shown, actions } = props
  return (
    <>
      <div className="page-toolbar">
        {props.views}
        <SearchField
          label={texts.filter}
          value={props.filter}
          onChange={props.onFilter}
          onLeave={props.onLeaveFilter}
        />
        <FilterChips label={texts.chips} chips={props.chips} value={props.chip} onChange={props.onChip} />
        <span className="spacer" />
        <span className="small ink-3">{props.shownText}</span>
        {total > 0 && actions}
      </div>
      <Split
        left={
          total === 0 ? (
            <EmptyState icon={icon} title={texts.empty} actions={actions}>
              {texts.emptyDetail}
            </EmptyState>
          ) : shown === 0 ? (
            <EmptyState
              icon={icon}
              title={texts.noMatch}
              actions={<Button onClick={props.onClear}>{texts.clearFilter}</Button>}
            >
              {texts.noMatchDetail}
            </EmptyState>
          ) : (
            props.table
          )
        }
        right={props.panel}
        rightLabel={texts.panel}
        rightWidth={props.panelWidth}
      />
    </>
  )
}
