import { ListChecks } from 'lucide-react'
import { useDeferredValue, useRef, type ReactNode } from 'react'
import {
  Button,
  DataTable,
  EmptyState,
  matchesFilter,
  Split,
  type Column,
  type TableHandle,
} from '../../../components/index.ts'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { nl } from '../../../i18n/nl.ts'
import { followUp as text } from '../../../i18n/nl/visits/follow-up.ts'
import { followItems } from './follow-columns.tsx'
import { followGroups } from './model/follow-groups.ts'

type Row = {
  id: string
  record: { text: string; dueOn?: string | undefined }
  isOverdue: boolean
  host: { firstName: string; lastName: string }
}
type Props<Item extends Row> = {
  label: string
  /** What is said when there is nothing at all, and what then. */
  empty: readonly [title: string, detail: string]
  items: readonly Item[]
  total: number
  columns: readonly Column<Item>[]
  filter: string
  chosenId: string | undefined
  onChoose: (id: string | undefined) => void
  onClear: () => void
  panel: (item: Item) => ReactNode
  /** The form that stands in the panel while something is added. */
  adding: ReactNode | undefined
}

/** What is open, grouped by when it is due, with the chosen one beside it; Enter goes to the panel. */
export function FollowList<Item extends Row>({ items, total, filter, chosenId, onChoose, ...props }: Props<Item>) {
  const table = useRef<TableHandle>(null)
  const deferred = useDeferredValue(filter)
  const shown = items.filter(({ record, host }) => matchesFilter(deferred, [record.text, nl.common.name(host)]))
  const ordered = followGroups(shown)
  const chosen = props.adding ? undefined : (shown.find(({ id }) => id === chosenId) ?? ordered[0]?.items[0])
  useFocusOnArrival(table)
  return (
    <Split
      left={
        total === 0 ? (
          <EmptyState icon={ListChecks} title={props.empty[0]}>
            {props.empty[1]}
          </EmptyState>
        ) : shown.length === 0 ? (
          <EmptyState
            icon={ListChecks}
            title={text.noMatch}
            actions={<Button onClick={props.onClear}>{text.clear}</Button>}
          >
            {text.noMatchDetail}
          </EmptyState>
        ) : (
          <DataTable
            label={props.label}
            columns={props.columns}
            items={followItems(ordered)}
            selectedId={chosen?.id}
            onSelect={onChoose}
            onOpen={goToPanel}
            handle={table}
          />
        )
      }
      right={props.adding ?? (chosen && props.panel(chosen))}
      rightLabel={text.panel}
      rightWidth={[384, 480]}
    />
  )
}

function goToPanel(): void {
  document.querySelector<HTMLElement>('.split-right [data-first-act]')?.focus()
}
