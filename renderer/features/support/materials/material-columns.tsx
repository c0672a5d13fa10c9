import type { Column, TableItem } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { materials as text } from '../../../i18n/nl/support/materials.ts'
import { supportWords } from '../../../i18n/nl/support/shared.ts'
import { nl } from '../../../i18n/nl.ts'
import { LoanTag } from './loan-tag.tsx'
import type { MaterialEntry } from './material-types.ts'
import { materialGroups, type MaterialGroup } from './model/order-materials.ts'

const dash = <span className="ink-3">{nl.common.noValue}</span>

/** The columns of the list; dates of another year show theirs. */
export function materialColumns(year: number | undefined): Column<MaterialEntry>[] {
  return [
    {
      id: 'name',
      header: text.columns.name,
      cell: ({ record }) => (
        <>
          {record.name} <span className="ink-3">{record.number}</span>
        </>
      ),
    },
    {
      id: 'host',
      header: text.columns.host,
      width: 150,
      cell: ({ state, last }) =>
        state === 'out' && last ? nl.common.name(last.host) : <span className="ink-3">{text.states[state]}</span>,
    },
    {
      id: 'since',
      header: text.columns.since,
      width: 76,
      cell: ({ state, last }) => (state === 'out' && last ? formatDay(last.record.from, year) : dash),
    },
    {
      id: 'due',
      header: text.columns.due,
      width: 152,
      cell: ({ state, last }) =>
        state !== 'out' || !last ? (
          dash
        ) : (
          <span className="support-due">
            {last.record.dueOn === undefined ? dash : formatDay(last.record.dueOn, year)}
            <LoanTag loan={last} year={year} />
          </span>
        ),
    },
    {
      id: 'condition',
      header: text.columns.condition,
      width: 84,
      cell: (entry) => {
        const condition = conditionOf(entry)
        return condition === undefined ? dash : supportWords.conditions[condition]
      },
    },
  ]
}

/** In which state a material is, as far as it is known: as it came back, or as it went. */
export function conditionOf({ last }: Pick<MaterialEntry, 'last'>) {
  return last?.record.conditionIn ?? last?.record.conditionOut
}

/** The lines of the list, by group. */
export function materialItems(ordered: Record<MaterialGroup, MaterialEntry[]>): TableItem<MaterialEntry>[] {
  return materialGroups.flatMap((group) =>
    ordered[group].length === 0
      ? []
      : [
          { id: `group ${group}`, group: { name: text.groups[group] } },
          ...ordered[group].map((entry) => ({ id: entry.id, row: entry })),
        ],
  )
}
