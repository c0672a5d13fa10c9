import { useNavigate, useSearch } from '@tanstack/react-router'
import { GraduationCap } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useToday } from '../../../api/index.ts'
import { DataTable, PanelList, Tag, type Column, type TableHandle } from '../../../components/index.ts'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { formatDay } from '../../../format/date.ts'
import { formatDuration } from '../../../format/time.ts'
import { training } from '../../../i18n/nl/support/training.ts'
import { nl } from '../../../i18n/nl.ts'
import { FollowedSection } from './followed-section.tsx'
import { filterTrained, minutesIn, waitingFor, type HostChip } from './model/filter-hosts.ts'
import type { TrainedHost } from './training-types.ts'

const text = training.hosts
const chips: readonly HostChip[] = ['all', 'none', 'certificate']

type Props = {
  hosts: readonly TrainedHost[]
  today: string
  /** The way to the other list. */
  view: ReactNode
}

/** Host by host how many hours she followed, with what they were beside it. */
export function TrainedHosts({ hosts, today, view }: Props) {
  const navigate = useNavigate({ from: '/huisbezoeken/vorming' })
  const { kies } = useSearch({ from: '/huisbezoeken/vorming' })
  const { year } = useToday()
  const [filter, setFilter] = useState('')
  const [chip, setChip] = useState<HostChip>('all')
  const deferred = useDeferredValue(filter)
  const shown = useMemo(() => filterTrained(hosts, { chip, filter: deferred, today }), [hosts, chip, deferred, today])
  const items = useMemo(() => shown.map((one) => ({ id: one.host.id, row: one })), [shown])
  const columns = useMemo(() => hostColumns(today, year), [today, year])
  const table = useRef<TableHandle>(null)
  useFocusOnArrival(table)
  const choose = (id: string) => void navigate({ search: { kies: id, toon: 'onthaalouders' }, replace: true })
  useEffect(() => {
    const [first] = shown
    if (kies === undefined && first) choose(first.host.id)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const thisYear = today.slice(0, 4)
  const names: Record<HostChip, string> = {
    all: text.chipNames.all,
    none: text.chipNames.none(thisYear),
    certificate: text.chipNames.certificate,
  }
  const chosen = hosts.find(({ host }) => host.id === kies)
  return (
    <PanelList
      texts={{ ...training, ...text }}
      icon={GraduationCap}
      total={hosts.length}
      shown={shown.length}
      shownText={text.shown(shown.length)}
      filter={filter}
      onFilter={setFilter}
      onLeaveFilter={() => table.current?.focus()}
      chips={chips.map((key) => ({
        key,
        label: training.chip(names[key], filterTrained(hosts, { chip: key, filter: '', today }).length),
      }))}
      chip={chip}
      onChip={setChip}
      onClear={() => {
        setFilter('')
        setChip('all')
      }}
      views={view}
      table={
        <DataTable
          label={text.listLabel}
          columns={columns}
          items={items}
          selectedId={chosen?.host.id}
          onSelect={choose}
          onOpen={(hostId) => void navigate({ to: '/onthaalouders/$hostId', params: { hostId } })}
          handle={table}
        />
      }
      panel={
        chosen ? (
          <div className="support-body">
            <FollowedSection trained={chosen} />
          </div>
        ) : (
          <p className="support-none ink-2">{text.choose}</p>
        )
      }
      panelWidth={[440, 560]}
    />
  )
}

function hostColumns(today: string, year: number | undefined): Column<TrainedHost>[] {
  const years = [today.slice(0, 4), String(Number(today.slice(0, 4)) - 1)]
  const none = <span className="ink-3">{nl.common.noValue}</span>
  return [
    { id: 'name', header: text.columns.name, cell: ({ host }) => nl.common.name(host) },
    ...years.map((one): Column<TrainedHost> => ({
      id: one,
      header: one,
      width: 76,
      align: 'right',
      cell: (row) => {
        const minutes = minutesIn(row, one)
        return minutes === 0 ? none : formatDuration(minutes)
      },
    })),
    {
      id: 'last',
      header: text.columns.last,
      width: 120,
      cell: ({ followed: [last] }) => (last ? formatDay(last.date, year) : none),
    },
    {
      id: 'certificate',
      header: text.columns.certificate,
      width: 112,
      cell: (row) => {
        const waiting = waitingFor(row)
        return waiting === 0 ? none : <Tag meaning="attention">{waiting}</Tag>
      },
    },
  ]
}
