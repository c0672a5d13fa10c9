import { House, Plus } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { Button, DataTable, EmptyState, ErrorState, LoadingRows, type TableHandle } from '../../../components/index.ts'
import { groupLocations as text } from '../../../i18n/nl/group-locations.ts'
import { groupLocationColumns } from './group-location-columns.tsx'
import { GroupLocationForm } from './group-location-form.tsx'
import '../settings.css'

/** Groepslocaties: where children can be together on the first day of an absence (R74). */
export function GroupLocationsTab() {
  const { data, error, refetch } = useQueryOf('groupLocations.list', {})
  const { today } = useToday()
  const [chosenId, setChosenId] = useState<string>()
  const [editedId, setEditedId] = useState<string>()
  const table = useRef<TableHandle>(null)
  const items = useMemo(() => (data ?? []).map((location) => ({ id: location.id, row: location })), [data])
  const columns = useMemo(() => groupLocationColumns(today ?? ''), [today])
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || today === undefined) return <LoadingRows rows={4} hasHead />
  const close = (id?: string) => {
    flushSync(() => {
      setEditedId(undefined)
      if (id !== undefined) setChosenId(id)
    })
    table.current?.focus()
  }
  if (editedId !== undefined)
    return (
      <GroupLocationForm
        key={editedId}
        location={data.find(({ id }) => id === editedId)}
        onSaved={close}
        onClose={() => close()}
      />
    )
  const add = (
    <Button kind="primary" icon={<Plus className="icon-small" aria-hidden />} onClick={() => setEditedId('nieuw')}>
      {text.add}
    </Button>
  )
  if (data.length === 0)
    return (
      <EmptyState icon={House} title={text.empty} actions={add}>
        {text.emptyDetail}
      </EmptyState>
    )
  const chosen = data.find(({ id }) => id === chosenId) ?? data[0]
  return (
    <>
      <div className="page-toolbar settings-head">
        <p className="small ink-2">{text.intro}</p>
        <span className="spacer" />
        <Button onClick={() => setEditedId(chosen?.id)}>{text.edit}</Button>
        {add}
      </div>
      <DataTable
        label={text.listLabel}
        columns={columns}
        items={items}
        selectedId={chosen?.id}
        onSelect={setChosenId}
        onOpen={setEditedId}
        handle={table}
      />
    </>
  )
}
