import { useHotkeys } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { PackageOpen, Plus } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import {
  Button,
  DataTable,
  ErrorState,
  LoadingRows,
  Page,
  PanelList,
  type TableHandle,
} from '../../../components/index.ts'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { materials as text } from '../../../i18n/nl/support/materials.ts'
import { nl } from '../../../i18n/nl.ts'
import { VisitTabs } from '../../visits/visit-tabs.tsx'
import { focusFirst } from '../focus-first.ts'
import { newEntry } from '../support-search.ts'
import { materialColumns, materialItems } from './material-columns.tsx'
import { MaterialForm } from './material-form.tsx'
import { MaterialPanel } from './material-panel.tsx'
import type { MaterialEntry } from './material-types.ts'
import { isOfChip, orderMaterials, type MaterialChip } from './model/order-materials.ts'
import '../support.css'

/** Materiaal: what the service lends, who has it, and what should be back. */
export function MaterialsPage() {
  const { today } = useToday()
  const { data, error, refetch } = useQueryOf('materials.list', {})
  return (
    <Page title={nl.frame.visits}>
      <VisitTabs />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data && today !== undefined ? (
        <Materials entries={data} today={today} />
      ) : (
        <LoadingRows rows={18} hasHead />
      )}
    </Page>
  )
}

const chips: readonly MaterialChip[] = ['all', 'pressing', 'out', 'here']

function Materials({ entries, today }: { entries: readonly MaterialEntry[]; today: string }) {
  const navigate = useNavigate({ from: '/huisbezoeken/materiaal' })
  const { kies } = useSearch({ from: '/huisbezoeken/materiaal' })
  const { year } = useToday()
  const [filter, setFilter] = useState('')
  const [chip, setChip] = useState<MaterialChip>('all')
  const [isEdited, setIsEdited] = useState(false)
  const deferred = useDeferredValue(filter)
  const ordered = useMemo(() => orderMaterials(entries, { chip, filter: deferred }), [entries, chip, deferred])
  const items = useMemo(() => materialItems(ordered), [ordered])
  const columns = useMemo(() => materialColumns(year), [year])
  const table = useRef<TableHandle>(null)
  useFocusOnArrival(table)
  const panel = useRef<HTMLDivElement>(null)
  const choose = (id: string | undefined) => {
    setIsEdited(false)
    void navigate({ search: { kies: id }, replace: true })
  }
  const first = items.find((item) => 'row' in item)?.id
  // The most pressing one is shown at once; later the choice is hers, also of nothing.
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
      icon={PackageOpen}
      total={entries.length}
      shown={shown}
      shownText={text.shown(shown)}
      filter={filter}
      onFilter={setFilter}
      onLeaveFilter={() => table.current?.focus()}
      chips={chips.map((key) => ({
        key,
        label: text.chip(text.chipNames[key], entries.filter((one) => isOfChip(one, key)).length),
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
          onOpen={() => focusFirst(panel.current, 'form input')}
          handle={table}
        />
      }
      panel={
        <div className="support-panel" ref={panel}>
          {kies === newEntry || (entry && isEdited) ? (
            <MaterialForm
              key={entry?.id ?? newEntry}
              material={entry}
              onSaved={done}
              onClose={() => (entry ? done() : choose(first))}
            />
          ) : entry ? (
            <MaterialPanel
              key={entry.id}
              entry={entry}
              today={today}
              onEdit={() => setIsEdited(true)}
              onDone={() => table.current?.focus()}
            />
          ) : (
            <p className="support-none ink-2">{text.choose}</p>
          )}
        </div>
      }
      panelWidth={[392, 540]}
    />
  )
}
