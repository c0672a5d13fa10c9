import type { Column } from '../../components/table-types.ts'
import { ageInMonths, formatAge } from '../../format/age.ts'
import { formatAmount } from '../../format/money.ts'
import { formatHalfDays } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import { ChildStateTag } from './child-state-tag.tsx'
import type { ChildRow } from './child-types.ts'

const titles = nl.children.columns
const dash = <span className="ink-3">{nl.common.noValue}</span>

/** The columns of the list of children. */
export function childColumns(today: string, year: number | undefined): Column<ChildRow>[] {
  return [
    {
      id: 'name',
      header: titles.name,
      width: 164,
      sortBy: (child) => `${child.lastName} ${child.firstName}`,
      cell: (child) => <span className="medium">{nl.common.name(child)}</span>,
    },
    {
      id: 'family',
      header: titles.family,
      sortBy: (child) => child.contractHolders[0] ?? '',
      cell: (child) => <span className="ink-2">{child.contractHolders.join(', ')}</span>,
    },
    {
      id: 'host',
      header: titles.host,
      sortBy: (child) => (child.host ? `${child.host.lastName} ${child.host.firstName}` : ''),
      cell: (child) => (child.host ? nl.common.name(child.host) : dash),
    },
    {
      id: 'age',
      header: titles.age,
      width: 102,
      sortBy: (child) => ageInMonths(child.birthDate, today),
      cell: (child) => formatAge(child.birthDate, today),
    },
    {
      id: 'days',
      header: titles.days,
      width: 92,
      align: 'right',
      sortBy: (child) => child.halfDaysPerWeek ?? 0,
      cell: (child) => (child.halfDaysPerWeek === undefined ? dash : formatHalfDays(child.halfDaysPerWeek)),
    },
    {
      id: 'tariff',
      header: titles.tariff,
      width: 62,
      align: 'right',
      sortBy: (child) => child.dayCents ?? -1,
      cell: (child) => (child.dayCents === undefined ? dash : formatAmount(child.dayCents)),
    },
    {
      id: 'state',
      header: titles.state,
      width: 112,
      sortBy: (child) => child.state,
      cell: (child) => <ChildStateTag child={child} year={year} />,
    },
  ]
}
