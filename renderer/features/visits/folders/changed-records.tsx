import type { OutputOf } from '../../../../shared/contract/index.ts'
import { Section, Tag } from '../../../components/index.ts'
import { folders } from '../../../i18n/nl/visits/folders.ts'
import { fieldName, recordTitle, type FolderNames } from './model/record-words.ts'

const text = folders.preview

type Props = { records: OutputOf<'visitFolders.preview'>['records']; names: FolderNames }

/** What a bezoekmap adds and changes: a line per record, with the fields that will be otherwise. */
export function ChangedRecords({ records, names }: Props) {
  return (
    <Section title={text.records(records.length)}>
      <ul className="folder-list">
        {records.map((record) => (
          <li key={`${record.kind} ${record.id}`}>
            <span className="medium">{recordTitle(record)}</span>
            <Tag meaning={record.isNew ? 'accent' : 'neutral'}>{record.isNew ? text.isNew : text.isChanged}</Tag>
            <span className="small ink-2">
              {[...new Set(record.changes.map(({ field }) => fieldName(record.kind, field, names)))].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
