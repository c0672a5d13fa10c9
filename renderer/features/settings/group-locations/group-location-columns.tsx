import { Tag, type Column } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { groupLocations as text } from '../../../i18n/nl/group-locations.ts'
import { nl } from '../../../i18n/nl.ts'
import type { StoredGroupLocation } from './group-location-types.ts'

const dash = <span className="ink-3">{nl.common.noValue}</span>

/** The columns of the list. */
export const groupLocationColumns = (today: string): Column<StoredGroupLocation>[] => [
  {
    id: 'name',
    header: text.columns.name,
    cell: ({ record }) => (
      <>
        {record.name} {record.endsOn !== undefined && record.endsOn < today && <Tag>{text.ended}</Tag>}
      </>
    ),
  },
  {
    id: 'address',
    header: text.columns.address,
    cell: ({ record }) => `${record.street}, ${record.postcode} ${record.city}`,
  },
  { id: 'phone', header: text.columns.phone, width: 140, cell: ({ record }) => record.phone ?? dash },
  { id: 'places', header: text.columns.places, width: 80, align: 'right', cell: ({ record }) => record.places },
  {
    id: 'endsOn',
    header: text.columns.endsOn,
    width: 120,
    cell: ({ record }) => (record.endsOn === undefined ? dash : formatDay(record.endsOn)),
  },
]
