import { Tag, type Column } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { regulationsText as text } from '../../../i18n/nl/letters/regulations.ts'
import type { RegulationRow } from '../letter-types.ts'

/** Columns of the versions of the reglement. */
export function regulationColumns(): Column<RegulationRow>[] {
  return [
    {
      id: 'version',
      header: text.columns.version,
      cell: ({ version, isInForce }) => (
        <>
          <span className="medium">{version}</span> {isInForce && <Tag meaning="ok">{text.inForce}</Tag>}
        </>
      ),
    },
    { id: 'from', header: text.columns.from, width: 110, cell: ({ from }) => formatDay(from) },
    {
      id: 'kind',
      header: text.columns.kind,
      width: 190,
      cell: ({ isDetrimental }) =>
        isDetrimental ? <Tag meaning="attention">{text.detrimental}</Tag> : <span className="ink-3">{text.plain}</span>,
    },
    {
      id: 'acknowledged',
      header: text.columns.acknowledged,
      width: 124,
      cell: ({ acknowledged, families }) => text.count(acknowledged, families),
    },
  ]
}
