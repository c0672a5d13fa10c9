import { useNavigate, useSearch } from '@tanstack/react-router'
import { MailX } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useToday } from '../../../api/index.ts'
import {
  Button,
  DataTable,
  EmptyState,
  FilterChips,
  SearchField,
  Split,
  type Sort,
  type TableHandle,
} from '../../../components/index.ts'
import { useFilteredRows } from '../../../components/use-filtered-rows.ts'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { lettersPage as text } from '../../../i18n/nl/letters/page.ts'
import { nl } from '../../../i18n/nl.ts'
import type { LetterAbout, RecipientRow, Recipients } from '../letter-types.ts'
import { onlyChild, onlyHost, onlyRequest } from '../letters-search.ts'
import { usePicked } from '../use-picked.ts'
import { LetterPreview } from './letter-preview.tsx'
import { MakeLetters } from './make-letters.tsx'
import { recipientColumns } from './recipient-columns.tsx'
import { TemplateNotes } from './template-notes.tsx'

const textsOf = (row: RecipientRow) => [nl.common.name(row), ...row.about, row.city]

type Props = { about: LetterAbout; data: Recipients; isDateWrong: boolean }

/** To whom the template can go, with the letter of the one in evidence beside it; those who are picked get theirs. */
export function RecipientList({ about, data, isDateWrong }: Props) {
  const { kies, voor } = useSearch({ from: '/brieven' })
  const navigate = useNavigate({ from: '/brieven' })
  const { year } = useToday()
  const [filter, setFilter] = useState('')
  const [sort, setSort] = useState<Sort>({ column: 'name', isDescending: false })
  const own = useMemo(() => data.recipients.filter((row) => isFor(row, voor)), [data, voor])
  const needed = own.filter(({ isNeeded }) => isNeeded)
  // Where nobody needs it now, everybody is what can be chosen.
  const [chip, setChip] = useState<'needed' | 'all'>(needed.length > 0 ? 'needed' : 'all')
  const isShown = useMemo(
    () =>
      ({ isNeeded }: RecipientRow) =>
        chip === 'all' || isNeeded,
    [chip],
  )
  const [order, setOrder] = useState(() =>
    recipientColumns({ isPicked: () => false, toggle: () => undefined }, year, false),
  )
  const rows = useFilteredRows({ rows: own, columns: order, sort, filter, textsOf, isShown })
  const selected = rows.find(({ id }) => id === kies) ?? rows[0]
  const picking = usePicked(
    rows.map(({ id }) => id),
    selected?.id,
  )
  const columns = recipientColumns(picking, year, data.problems.length > 0)
  const table = useRef<TableHandle>(null)
  useFocusOnArrival(table)
  const select = (id: string) => void navigate({ search: (now) => ({ ...now, kies: id }), replace: true })
  const clear = () => {
    setFilter('')
    setChip('all')
    if (voor !== undefined) void navigate({ search: (now) => ({ ...now, voor: undefined }), replace: true })
  }
  return (
    <>
      <div className="page-toolbar">
        <SearchField label={text.filter} value={filter} onChange={setFilter} onLeave={() => table.current?.focus()} />
        <FilterChips
          label={text.chips}
          chips={[
            { key: 'needed', label: text.needed(needed.length) },
            { key: 'all', label: text.all(own.length) },
          ]}
          value={chip}
          onChange={setChip}
        />
        {voor !== undefined && (
          <Button onClick={() => void navigate({ search: (now) => ({ ...now, voor: undefined }), replace: true })}>
            {text.showAll}
          </Button>
        )}
        <span className="spacer" />
        <span className="small ink-3">{text.chosen(picking.picked.length, rows.length)}</span>
      </div>
      <TemplateNotes data={data} />
      <Split
        left={
          <div className="letter-list" role="presentation" onKeyDown={picking.onKeyDown}>
            {rows.length === 0 ? (
              <NoRecipients
                about={about}
                data={data}
                isNarrowed={filter !== '' || voor !== undefined}
                onClear={clear}
              />
            ) : (
              <DataTable
                label={text.list}
                columns={columns}
                items={rows.map((row) => ({ id: row.id, row }))}
                selectedId={selected?.id}
                onSelect={select}
                onOpen={picking.toggle}
                sort={sort}
                onSort={(next) => {
                  setOrder(columns)
                  setSort(next)
                }}
                handle={table}
              />
            )}
            <MakeLetters
              key={data.stamp}
              about={about}
              stamp={data.stamp}
              picked={picking.picked}
              isFaulty={data.problems.length > 0}
              isDateWrong={isDateWrong}
              onMade={picking.clear}
            />
          </div>
        }
        right={
          selected && data.problems.length === 0 ? (
            <LetterPreview about={about} recipient={selected} />
          ) : (
            <p className="letter-none ink-2">{selected ? text.afterFault : text.pickOne}</p>
          )
        }
        rightLabel={text.preview}
        rightWidth={[512, 640]}
      />
    </>
  )
}

function isFor({ id, childIds }: RecipientRow, wanted: string | undefined): boolean {
  if (wanted === undefined) return true
  return [onlyHost(id), onlyRequest(id)].includes(wanted) || childIds.some((childId) => onlyChild(childId) === wanted)
}

type NoProps = { about: LetterAbout; data: Recipients; isNarrowed: boolean; onClear: () => void }

function NoRecipients({ about: { template }, data, isNarrowed, onClear }: NoProps) {
  if (data.recipients.length > 0)
    return (
      <EmptyState
        icon={MailX}
        title={isNarrowed ? text.noMatch : text.noneNeeded}
        actions={<Button onClick={onClear}>{text.clearFilter}</Button>}
      >
        {isNarrowed ? text.noMatchDetail : text.noneNeededDetail}
      </EmptyState>
    )
  const { noneDetail } = text
  return (
    <EmptyState icon={MailX} title={text.none}>
      {template === 'offer' || template === 'refusal' || template === 'closure'
        ? noneDetail[template]
        : noneDetail.other}
    </EmptyState>
  )
}
