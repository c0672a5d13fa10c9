import { Link, useNavigate } from '@tanstack/react-router'
import { Baby } from 'lucide-react'
import { useMemo, useState } from 'react'
import { DataTable, EmptyState, type Column } from '../../components/index.ts'
import { formatAge } from '../../format/age.ts'
import { formatDay, formatPeriod, yearOfIso } from '../../format/date.ts'
import { formatHalfDays } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import { groupChildren } from './group-children.ts'
import type { HostFile } from './host-types.ts'

type HostChild = HostFile['children'][number]
const text = nl.hosts

/** The children of a host: who is there now, who is to come, who has left. */
export function HostChildren({ host, today }: { host: HostFile; today: string }) {
  const navigate = useNavigate()
  const [selectedId, setSelectedId] = useState<string>()
  const columns = useMemo(() => childColumns(today), [today])
  const items = useMemo(
    () =>
      groupChildren(host.children, today).flatMap(({ key, children }) => [
        { id: key, group: { name: <GroupName title={text.groups[key]} count={children.length} /> } },
        ...children.map((row) => ({ id: row.agreementId, row })),
      ]),
    [host.children, today],
  )
  if (items.length === 0) {
    return (
      <EmptyState icon={Baby} title={text.noChildren(nl.common.name(host))}>
        {text.noChildrenDetail}
      </EmptyState>
    )
  }
  const open = (agreementId: string) => {
    const child = host.children.find((row) => row.agreementId === agreementId)
    if (child) void navigate({ to: '/kinderen/$childId', params: { childId: child.childId } })
  }
  return (
    <DataTable
      label={text.childrenLabel(nl.common.name(host))}
      columns={columns}
      items={items}
      selectedId={selectedId}
      onSelect={setSelectedId}
      onOpen={open}
    />
  )
}

function GroupName({ title, count }: { title: string; count: number }) {
  return (
    <>
      {title} <span className="ink-3">{count}</span>
    </>
  )
}

function childColumns(today: string): Column<HostChild>[] {
  const titles = text.childColumns
  const year = yearOfIso(today)
  return [
    {
      id: 'name',
      header: titles.name,
      cell: (child) => (
        <Link to="/kinderen/$childId" params={{ childId: child.childId }} tabIndex={-1} className="medium">
          {nl.common.name(child)}
        </Link>
      ),
    },
    { id: 'age', header: titles.age, width: 120, cell: (child) => formatAge(child.birthDate, today) },
    { id: 'born', header: titles.born, width: 120, align: 'right', cell: (child) => formatDay(child.birthDate) },
    {
      id: 'period',
      header: titles.period,
      width: 220,
      cell: (child) => formatPeriod(child.startsOn, child.endsOn, year),
    },
    {
      id: 'days',
      header: titles.days,
      width: 100,
      align: 'right',
      cell: (child) =>
        child.halfDaysPerWeek === undefined ? nl.common.noValue : formatHalfDays(child.halfDaysPerWeek),
    },
  ]
}
