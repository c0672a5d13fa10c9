import { Tag, type Column } from '../../../components/index.ts'
import { formatPosition } from '../../../format/position.ts'
import { postcodes as text } from '../../../i18n/nl/postcodes.ts'
import type { PostcodeRow } from './postcode-types.ts'

/** The columns of the list. */
export const postcodeColumns: Column<PostcodeRow>[] = [
  { id: 'postcode', header: text.columns.postcode, width: 88, cell: ({ postcode }) => postcode },
  {
    id: 'cities',
    header: text.columns.cities,
    cell: ({ cities }) => (cities.length === 0 ? <span className="ink-3">{text.unused}</span> : cities.join(', ')),
  },
  { id: 'hosts', header: text.columns.hosts, width: 104, align: 'right', cell: ({ hosts }) => hosts },
  { id: 'families', header: text.columns.families, width: 80, align: 'right', cell: ({ families }) => families },
  {
    id: 'position',
    header: text.columns.position,
    width: 168,
    cell: ({ position }) => (position ? formatPosition(position) : <Tag meaning="attention">{text.missing}</Tag>),
  },
]
