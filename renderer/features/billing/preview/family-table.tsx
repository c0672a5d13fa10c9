import { useMediaQuery } from '@mantine/hooks'
import { useMemo, type Ref } from 'react'
import { DataTable, type Column, type TableHandle, type TableItem } from '../../../components/index.ts'
import { formatAmount, formatDifference } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import type { FamilyRow, Overview } from '../model/billing-types.ts'
import { exceptionsGroup, type FamilyGroup, type ListRow } from '../model/family-groups.ts'
import { CauseCell } from './cause-cell.tsx'
import { AmountCell, DifferenceCell } from './family-cells.tsx'

type Props = {
  overview: Overview
  rows: readonly ListRow[]
  selectedId: string | undefined
  onSelect(contractHolderId: string): void
  /** Enter: into the bill. */
  onOpen(contractHolderId: string): void
  handle: Ref<TableHandle>
}

/** The families in their groups, with what is different from last month and why. */
export function FamilyTable({ overview, rows, selectedId, onSelect, onOpen, handle }: Props) {
  const isWide = useMediaQuery('(min-width: 1500px)', false, { getInitialValueInEffect: false })
  const columns = useMemo(() => columnsOf(overview, isWide), [overview, isWide])
  const items = useMemo(() => rows.map(itemOf), [rows])
  return (
    <DataTable
      label={billing.list.table(overview.month)}
      columns={columns}
      items={items}
      selectedId={selectedId}
      onSelect={onSelect}
      onOpen={onOpen}
      isDense
      handle={handle}
    />
  )
}

function columnsOf(overview: Overview, isWide: boolean): Column<FamilyRow>[] {
  const texts = billing.list
  const isFirstMonth = overview.families.every((family) => family.previousCents === undefined)
  const hasNumbers = overview.families.some((family) => family.issuedNumber !== undefined)
  const number: Column<FamilyRow> = {
    id: 'number',
    header: texts.number,
    width: 92,
    cell: (family) => <span className="small ink-3">{family.issuedNumber}</span>,
  }
  return [
    { id: 'family', header: texts.family, width: 186, cell: (family) => <FamilyName family={family} /> },
    ...(hasNumbers ? [number] : []),
    {
      id: 'amount',
      header: texts.month(overview.month),
      width: isWide ? 92 : 76,
      align: 'right',
      cell: (family) => <AmountCell family={family} />,
    },
    {
      id: 'difference',
      header: texts.difference,
      width: isWide ? 92 : 82,
      align: 'right',
      cell: (family) => <DifferenceCell family={family} />,
    },
    { id: 'cause', header: texts.cause, cell: (family) => <CauseCell family={family} isFirstMonth={isFirstMonth} /> },
  ]
}

function FamilyName({ family }: { family: FamilyRow }) {
  const children = family.children.map((child) => child.firstName).join(', ')
  return (
    <span title={`${nl.common.name(family)} – ${children}`}>
      <span className="medium">{nl.common.name(family)}</span> <span className="ink-3 small">{children}</span>
    </span>
  )
}

function itemOf(row: ListRow): TableItem<FamilyRow> {
  if (row.kind === 'family') return { id: row.family.contractHolderId, row: row.family }
  const { group } = row
  return {
    id: `groep ${group.id}`,
    group: {
      family: (
        <>
          {groupName(group)} <span className="group-count">{group.families.length}</span>
        </>
      ),
      amount: formatAmount(group.cents),
      difference: formatDifference(group.differenceCents),
    },
  }
}

function groupName(group: FamilyGroup): string {
  if (group.host) return nl.common.name(group.host)
  return group.id === exceptionsGroup ? billing.list.first : billing.list.noHost
}
