import { MapPin, Plus } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import {
  Button,
  DataTable,
  EmptyState,
  ErrorState,
  LoadingRows,
  Section,
  Split,
  type TableHandle,
} from '../../../components/index.ts'
import { formatPosition } from '../../../format/position.ts'
import { postcodes as text } from '../../../i18n/nl/postcodes.ts'
import { postcodeColumns } from './postcode-columns.tsx'
import { PostcodeForm } from './postcode-form.tsx'
import { nextMissing } from './postcode-types.ts'
import '../settings.css'
import './postcodes.css'

/** Postcodes: where the service's own towns lie, for the distance to a substitute (R74). */
export function PostcodesTab() {
  const { data, error, refetch } = useQueryOf('postcodes.list', {})
  const [chosenId, setChosenId] = useState<string>()
  const [isAdding, setIsAdding] = useState(false)
  const [focusAsked, setFocusAsked] = useState(0)
  const table = useRef<TableHandle>(null)
  const items = useMemo(() => (data ?? []).map((row) => ({ id: row.postcode, row })), [data])
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingRows rows={8} hasHead />
  const chosen = data.find(({ postcode }) => postcode === chosenId) ?? data[0]
  const missing = data.filter(({ position }) => position === undefined).length
  const choose = (postcode: string | undefined, isFocused = false) => {
    setIsAdding(false)
    setFocusAsked(isFocused ? focusAsked + 1 : 0)
    setChosenId(postcode)
  }
  const add = (
    <Button
      icon={<Plus className="icon-small" aria-hidden />}
      aria-expanded={isAdding}
      onClick={() => {
        setFocusAsked(focusAsked + 1)
        setIsAdding(true)
      }}
    >
      {text.add}
    </Button>
  )
  const toList = () => {
    choose(chosenId)
    table.current?.focus()
  }
  // One after the other: what has no place yet comes next, and then the list has the focus again.
  const goOn = (saved: string) => {
    const next = isAdding ? undefined : nextMissing(data, saved)
    choose(next ?? saved, next !== undefined)
    if (next === undefined) table.current?.focus()
  }
  if (data.length === 0 && !isAdding)
    return (
      <EmptyState icon={MapPin} title={text.empty} actions={add}>
        {text.emptyDetail}
      </EmptyState>
    )
  return (
    <>
      <div className="page-toolbar settings-head">
        <p className="small ink-2">{text.intro}</p>
        <span className="spacer" />
        <span className="small ink-2">{missing === 0 ? text.allPlaced : text.toDo(missing)}</span>
        {add}
      </div>
      <Split
        left={
          <DataTable
            label={text.listLabel}
            columns={postcodeColumns}
            items={items}
            selectedId={isAdding ? undefined : chosen?.postcode}
            onSelect={(postcode) => choose(postcode)}
            onOpen={(postcode) => choose(postcode, true)}
            handle={table}
          />
        }
        right={
          isAdding ? (
            <Section title={text.newTitle}>
              <PostcodeForm rows={data} focusAsked={focusAsked} onSaved={goOn} onClosed={toList} />
            </Section>
          ) : (
            chosen && (
              <Section
                title={text.title(chosen.postcode, chosen.cities)}
                note={text.uses(chosen.hosts, chosen.families)}
              >
                <PostcodeForm
                  // What is stored changed: the form begins with it.
                  key={`${chosen.postcode} ${chosen.position ? formatPosition(chosen.position) : ''}`}
                  row={chosen}
                  rows={data}
                  focusAsked={focusAsked}
                  onSaved={goOn}
                  onClosed={toList}
                />
              </Section>
            )
          )
        }
        rightLabel={text.panel}
      />
    </>
  )
}
