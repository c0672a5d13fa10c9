import { useNavigate, useSearch } from '@tanstack/react-router'
import { CalendarOff, CalendarPlus, Plus } from 'lucide-react'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useQueryOf, useToday } from '../../api/index.ts'
import {
  Button,
  DataTable,
  ErrorState,
  LoadingRows,
  Page,
  PanelList,
  type TableHandle,
  YearTurn,
} from '../../components/index.ts'
import { closures as text } from '../../i18n/nl/closures.ts'
import { nl } from '../../i18n/nl.ts'
import { closureColumns, closureItems } from './closure-columns.tsx'
import { ClosureEvidence } from './closure-evidence.tsx'
import { focusFirstField } from './closure-form.tsx'
import type { ClosureYear } from './closure-types.ts'
import { panels } from './closures-search.ts'
import { closureGroups, type Scope } from './model/closure-groups.ts'
import './closures.css'

const parent = { title: nl.frame.planning, to: '/planning' } as const
const scopes = (['all', 'service', 'hosts'] as const).map((key) => ({ key, label: text.scopes[key] }))

/** Sluitingen: the days on which the service or a host is closed, year by year. */
export function ClosuresPage() {
  const navigate = useNavigate({ from: '/planning/sluitingen' })
  const { jaar, kies } = useSearch({ from: '/planning/sluitingen' })
  const { year: thisYear } = useToday()
  const year = jaar ?? thisYear
  const { data, error, refetch } = useQueryOf('closures.list', { year: year ?? 1 }, { enabled: year !== undefined })
  const choose = (chosen: string | undefined, inYear = year) =>
    void navigate({ search: { jaar: inYear === thisYear ? undefined : inYear, kies: chosen }, replace: true })
  return (
    <Page
      title={text.title}
      parent={parent}
      beside={year !== undefined && <YearTurn year={year} onTurn={(next) => choose(panelOf(kies), next)} />}
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data && year !== undefined ? (
        <Closures year={year} data={data} chosen={kies} onChoose={choose} />
      ) : (
        <LoadingRows rows={18} hasHead />
      )}
    </Page>
  )
}

/** What stays beside the list when the year is turned: the holidays, not a closure of another year. */
function panelOf(chosen: string | undefined): string | undefined {
  return chosen === panels.holidays ? chosen : undefined
}

type Props = {
  year: number
  data: ClosureYear
  chosen: string | undefined
  onChoose: (chosen: string | undefined, year?: number) => void
}

function Closures({ year, data, chosen, onChoose }: Props) {
  const [filter, setFilter] = useState('')
  const [scope, setScope] = useState<Scope>('all')
  const deferred = useDeferredValue(filter)
  const groups = useMemo(
    () => closureGroups(data.closures, data.hosts, { scope, filter: deferred }),
    [data, scope, deferred],
  )
  const items = useMemo(() => closureItems(groups, data.leaveMaximum), [groups, data.leaveMaximum])
  const columns = useMemo(() => closureColumns(year), [year])
  const table = useRef<TableHandle>(null)
  const evidence = useRef<HTMLDivElement>(null)
  const shown = groups.reduce((count, group) => count + group.closures.length, 0)
  const selected = data.closures.find(({ id }) => id === chosen)
  const [hostId, setHostId] = useState<string | null>()
  const select = (id: string) => {
    setHostId(data.closures.find((closure) => closure.id === id)?.record.hostId)
    onChoose(id)
  }
  const actions = (
    <>
      <Button icon={<CalendarPlus className="icon-small" aria-hidden />} onClick={() => onChoose(panels.holidays)}>
        {text.holidaysButton(year)}
      </Button>
      <Button kind="primary" icon={<Plus className="icon-small" aria-hidden />} onClick={() => onChoose(panels.add)}>
        {text.add}
      </Button>
    </>
  )
  return (
    <PanelList
      texts={{ ...text, chips: text.scopeFilter, empty: text.empty(year) }}
      icon={CalendarOff}
      total={data.closures.length}
      shown={shown}
      shownText={text.shown(shown, data.closures.length)}
      filter={filter}
      onFilter={setFilter}
      onLeaveFilter={() => table.current?.focus()}
      chips={scopes}
      chip={scope}
      onChip={setScope}
      onClear={() => {
        setFilter('')
        setScope('all')
      }}
      actions={actions}
      table={
        <DataTable
          label={text.listLabel(year)}
          columns={columns}
          items={items}
          selectedId={selected?.id}
          onSelect={select}
          onOpen={() => evidence.current && focusFirstField(evidence.current)}
          handle={table}
        />
      }
      panel={
        <div className="closure-evidence" ref={evidence}>
          <ClosureEvidence
            year={year}
            data={data}
            chosen={chosen}
            hostId={hostId}
            onChoose={onChoose}
            onDone={() => table.current?.focus()}
          />
        </div>
      }
      panelWidth={[400, 480]}
    />
  )
}
