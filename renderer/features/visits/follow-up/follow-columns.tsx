import { Tag, type Column, type TableItem } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { followUp as text } from '../../../i18n/nl/visits/follow-up.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import type { OpenAction, OpenGoal } from '../visit-types.ts'
import type { followGroups } from './model/follow-groups.ts'

type Row = { id: string; record: { dueOn?: string | undefined }; isOverdue: boolean }

function dueColumn<Item extends Row>(year: number | undefined): Column<Item> {
  return {
    id: 'due',
    header: text.columns.due,
    width: 104,
    cell: ({ record: { dueOn }, isOverdue }) =>
      dueOn === undefined ? (
        <span className="ink-3">{nl.common.noValue}</span>
      ) : isOverdue ? (
        <Tag meaning="attention">{formatDay(dueOn, year)}</Tag>
      ) : (
        formatDay(dueOn, year)
      ),
  }
}

function What({ record, conflicts }: Pick<OpenAction, 'conflicts'> & { record: { text: string } }) {
  return (
    <span className="follow-what" title={record.text}>
      {conflicts > 0 && <Tag meaning="attention">{visitWords.twoVersionsShort}</Tag>}
      <span className="medium">{record.text}</span>
    </span>
  )
}

/** The columns of what was agreed. */
export function actionColumns(year: number | undefined): Column<OpenAction>[] {
  return [
    {
      id: 'what',
      header: text.columns.action,
      cell: What,
    },
    { id: 'host', header: text.columns.host, width: 148, cell: ({ host }) => nl.common.name(host) },
    {
      id: 'owner',
      header: text.columns.owner,
      width: 116,
      cell: ({ record }) => record.ownerName ?? visitWords.owners[record.owner],
    },
    dueColumn(year),
  ]
}

/** The columns of goals. */
export function goalColumns(year: number | undefined): Column<OpenGoal>[] {
  return [
    {
      id: 'what',
      header: text.columns.goal,
      cell: What,
    },
    { id: 'host', header: text.columns.host, width: 148, cell: ({ host }) => nl.common.name(host) },
    {
      id: 'dimension',
      header: text.columns.dimension,
      width: 176,
      cell: ({ record: { dimension } }) =>
        dimension === undefined ? <span className="ink-3">{nl.common.noValue}</span> : visitWords.dimensions[dimension],
    },
    dueColumn(year),
  ]
}

/** The lines of a list: when it is due, then what. */
export function followItems<Item extends Row>(groups: ReturnType<typeof followGroups<Item>>): TableItem<Item>[] {
  return groups.flatMap(({ time, items }) => [
    { id: `group ${time}`, group: { what: `${text.groups[time]} ${items.length}` } },
    ...items.map((row) => ({ id: row.id, row })),
  ])
}
