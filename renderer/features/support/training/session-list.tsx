import { useHotkeys } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { GraduationCap, Plus } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useToday } from '../../../api/index.ts'
import { Button, DataTable, PanelList, type TableHandle } from '../../../components/index.ts'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { training as text } from '../../../i18n/nl/support/training.ts'
import { focusFirst } from '../focus-first.ts'
import { newEntry } from '../support-search.ts'
import { groupOf, orderSessions, type SessionChip } from './model/order-sessions.ts'
import { sessionColumns, sessionItems } from './session-columns.tsx'
import { SessionForm } from './session-form.tsx'
import { SessionPanel } from './session-panel.tsx'
import type { SessionEntry, TrainedHost } from './training-types.ts'

const chips: readonly SessionChip[] = ['all', 'coming', 'todo']

type Props = {
  entries: readonly SessionEntry[]
  hosts: readonly TrainedHost[]
  today: string
  /** The way to the other list. */
  view: ReactNode
}

/** The sessions, with the one in evidence beside them. */
export function SessionList({ entries, hosts, today, view }: Props) {
  const navigate = useNavigate({ from: '/huisbezoeken/vorming' })
  const { kies } = useSearch({ from: '/huisbezoeken/vorming' })
  const { year } = useToday()
  const [filter, setFilter] = useState('')
  const [chip, setChip] = useState<SessionChip>('all')
  const [isEdited, setIsEdited] = useState(false)
  const deferred = useDeferredValue(filter)
  const ordered = useMemo(() => orderSessions(entries, { chip, filter: deferred }), [entries, chip, deferred])
  const items = useMemo(() => sessionItems(ordered), [ordered])
  const columns = useMemo(() => sessionColumns(year), [year])
  const table = useRef<TableHandle>(null)
  useFocusOnArrival(table)
  const panel = useRef<HTMLDivElement>(null)
  const choose = (id: string | undefined) => {
    setIsEdited(false)
    void navigate({ search: { kies: id }, replace: true })
  }
  const first = items.find((item) => 'row' in item)?.id
  // What is to be finished is shown at once; later the choice is hers, also of nothing.
  useEffect(() => {
    if (kies === undefined && first !== undefined) choose(first)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const entry = entries.find(({ id }) => id === kies)
  const shown = items.filter((item) => 'row' in item).length
  const done = (id?: string) => {
    if (id !== undefined) choose(id)
    setIsEdited(false)
    table.current?.focus()
  }
  const add = () => choose(newEntry)
  useHotkeys([['n', add]])
  return (
    <PanelList
      texts={text}
      views={view}
      icon={GraduationCap}
      total={entries.length}
      shown={shown}
      shownText={text.shown(shown)}
      filter={filter}
      onFilter={setFilter}
      onLeaveFilter={() => table.current?.focus()}
      chips={chips.map((key) => ({
        key,
        label: text.chip(text.chipNames[key], entries.filter((one) => key === 'all' || groupOf(one) === key).length),
      }))}
      chip={chip}
      onChip={setChip}
      onClear={() => {
        setFilter('')
        setChip('all')
      }}
      actions={
        <Button kind="primary" icon={<Plus className="icon-small" aria-hidden />} shortcut="N" onClick={add}>
          {text.add}
        </Button>
      }
      table={
        <DataTable
          label={text.listLabel}
          columns={columns}
          items={items}
          selectedId={entry?.id}
          onSelect={choose}
          onOpen={() => focusFirst(panel.current, 'input')}
          handle={table}
        />
      }
      panel={
        <div className="support-panel" ref={panel}>
          {kies === newEntry || (entry && isEdited) ? (
            <SessionForm
              key={entry?.id ?? newEntry}
              session={entry}
              onSaved={done}
              onClose={() => (entry ? done() : choose(first))}
            />
          ) : entry ? (
            <SessionPanel key={entry.id} entry={entry} hosts={hosts} today={today} onEdit={() => setIsEdited(true)} />
          ) : (
            <p className="support-none ink-2">{text.choose}</p>
          )}
        </div>
      }
      panelWidth={[440, 560]}
    />
  )
}
