import { Checkbox } from '@mantine/core'
import { Tag, type Column } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { lettersPage as text } from '../../../i18n/nl/letters/page.ts'
import { nl } from '../../../i18n/nl.ts'
import type { RecipientRow } from '../letter-types.ts'

type Picking = { isPicked: (id: string) => boolean; toggle: (id: string) => void }

/** Columns of those to whom a template can go; of a template with a fault nobody knows what is missing. */
export function recipientColumns(
  { isPicked, toggle }: Picking,
  year: number | undefined,
  isFaulty: boolean,
): Column<RecipientRow>[] {
  return [
    {
      id: 'picked',
      header: <span className="visually-hidden">{text.columns.chosen}</span>,
      width: 36,
      cell: (row) => (
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={text.choose(nl.common.name(row))}
          checked={isPicked(row.id)}
          onChange={() => toggle(row.id)}
        />
      ),
    },
    {
      id: 'name',
      header: text.columns.name,
      cell: (row) => <span className="medium">{nl.common.name(row)}</span>,
      sortBy: ({ firstName, lastName }) => `${lastName} ${firstName}`,
    },
    { id: 'about', header: text.columns.about, cell: ({ about }) => about.join(', ') },
    {
      id: 'missing',
      header: text.columns.missing,
      width: 118,
      cell: ({ missing }) =>
        isFaulty ? (
          ''
        ) : missing.length === 0 ? (
          <span className="ink-3">{text.complete}</span>
        ) : (
          <Tag meaning="attention">{text.missing(missing.length)}</Tag>
        ),
      sortBy: ({ missing }) => missing.length,
    },
    {
      id: 'written',
      header: text.columns.written,
      width: 96,
      cell: ({ writtenAt }) => (writtenAt === undefined ? '' : formatDay(writtenAt.slice(0, 10), year)),
      sortBy: ({ writtenAt }) => writtenAt ?? '',
    },
  ]
}
