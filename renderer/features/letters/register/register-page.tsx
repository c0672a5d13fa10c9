import { useNavigate, useSearch } from '@tanstack/react-router'
import { Mails } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import {
  Button,
  DataTable,
  EmptyState,
  ErrorState,
  LoadingRows,
  Page,
  PanelList,
  type Sort,
  type TableHandle,
} from '../../../components/index.ts'
import { useFilteredRows } from '../../../components/use-filtered-rows.ts'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { lettersPage } from '../../../i18n/nl/letters/page.ts'
import { lettersRegister as text } from '../../../i18n/nl/letters/register.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ListedLetter } from '../letter-types.ts'
import { LetterViews } from '../letter-views.tsx'
import { usePicked } from '../use-picked.ts'
import { isInChip } from './is-in-chip.ts'
import { LetterPanel } from './letter-panel.tsx'
import { registerColumns } from './register-columns.tsx'
import { registerChips, type RegisterChip } from './register-search.ts'
import '../letters.css'

const textsOf = ({ title, to, child }: ListedLetter) => [
  title,
  to && nl.common.name(to),
  child && nl.common.name(child),
]

/** The register: what was written to whom, and what became of it. */
export function RegisterPage() {
  const { data, error, refetch } = useQueryOf('letters.list', {})
  return (
    <Page title={lettersPage.title}>
      <LetterViews />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Register letters={data} />
      ) : (
        <LoadingRows rows={14} hasHead />
      )}
    </Page>
  )
}

function Register({ letters }: { letters: readonly ListedLetter[] }) {
  const { toon: chip = 'all', kies, samen } = useSearch({ from: '/brieven/register' })
  const navigate = useNavigate({ from: '/brieven/register' })
  const { year } = useToday()
  const [filter, setFilter] = useState('')
  const [sort, setSort] = useState<Sort>()
  const isShown = useMemo(
    () => (letter: ListedLetter) => isInChip(letter, chip) && (samen === undefined || letter.writtenAt === samen),
    [chip, samen],
  )
  const order = useMemo(() => registerColumns({ isPicked: () => false, toggle: () => undefined }, year), [year])
  const rows = useFilteredRows({ rows: letters, columns: order, sort, filter, textsOf, isShown })
  const selected = rows.find(({ id }) => id === kies) ?? rows[0]
  const picking = usePicked(
    rows.map(({ id }) => id),
    selected?.id,
    // What was written together is sent together.
    samen === undefined ? [] : letters.filter((letter) => letter.writtenAt === samen).map(({ id }) => id),
  )
  const table = useRef<TableHandle>(null)
  useFocusOnArrival(table)
  const setChip = (next: RegisterChip) =>
    void navigate({ search: (now) => ({ ...now, toon: next === 'all' ? undefined : next }), replace: true })
  const write = (
    <Button kind="primary" onClick={() => void navigate({ to: '/brieven' })}>
      {text.write}
    </Button>
  )
  if (letters.length === 0)
    return (
      <EmptyState icon={Mails} title={text.empty} actions={write}>
        {text.emptyDetail}
      </EmptyState>
    )
  return (
    <PanelList
      texts={text}
      icon={Mails}
      total={letters.length}
      shown={rows.length}
      shownText={picking.picked.length > 0 ? text.chosen(picking.picked.length) : text.shown(rows.length)}
      filter={filter}
      onFilter={setFilter}
      onLeaveFilter={() => table.current?.focus()}
      chips={registerChips.map((key) => ({
        key,
        label: text.chip(text.chipNames[key], letters.filter((letter) => isInChip(letter, key)).length),
      }))}
      chip={chip}
      onChip={setChip}
      onClear={() => {
        setFilter('')
        void navigate({ search: {}, replace: true })
      }}
      views={
        samen !== undefined && (
          <Button onClick={() => void navigate({ search: {}, replace: true })}>{text.clearFilter}</Button>
        )
      }
      table={
        <div className="letter-list" role="presentation" onKeyDown={picking.onKeyDown}>
          <DataTable
            label={text.list}
            columns={registerColumns(picking, year)}
            items={rows.map((row) => ({ id: row.id, row }))}
            selectedId={selected?.id}
            onSelect={(id) => void navigate({ search: (now) => ({ ...now, kies: id }), replace: true })}
            onOpen={picking.toggle}
            sort={sort}
            onSort={setSort}
            handle={table}
          />
          <div className="letter-bar">
            <span className="small ink-3">{text.note.keys}</span>
          </div>
        </div>
      }
      panel={
        selected ? (
          <LetterPanel
            key={selected.id}
            letter={selected}
            picked={picking.picked.length > 0 ? picking.picked : [selected.id]}
            onNoted={picking.clear}
          />
        ) : (
          <p className="letter-none ink-2">{text.pickOne}</p>
        )
      }
      panelWidth={[344, 560]}
    />
  )
}
