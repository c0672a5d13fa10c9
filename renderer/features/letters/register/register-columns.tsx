import { Checkbox } from '@mantine/core'
import { Tag, type Column } from '../../../components/index.ts'
import { formatDay, formatWeekdayDate } from '../../../format/date.ts'
import { lettersRegister as text } from '../../../i18n/nl/letters/register.ts'
import { letterWords } from '../../../i18n/nl/letters/words.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ListedLetter } from '../letter-types.ts'

type Picking = { isPicked: (id: string) => boolean; toggle: (id: string) => void }

/** Columns of the register. */
export function registerColumns({ isPicked, toggle }: Picking, year: number | undefined): Column<ListedLetter>[] {
  const nameOf = ({ to }: ListedLetter) => (to ? nl.common.name(to) : '')
  return [
    {
      id: 'picked',
      header: <span className="visually-hidden">{text.columns.chosen}</span>,
      width: 36,
      cell: (row) => (
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={text.choose(row.title, nameOf(row))}
          checked={isPicked(row.id)}
          onChange={() => toggle(row.id)}
        />
      ),
    },
    {
      id: 'written',
      header: text.columns.written,
      width: 84,
      cell: ({ writtenAt }) => formatWeekdayDate(writtenAt.slice(0, 10), year),
      sortBy: ({ writtenAt }) => writtenAt,
    },
    { id: 'title', header: text.columns.title, width: 180, cell: ({ title }) => title, sortBy: ({ title }) => title },
    {
      id: 'to',
      header: text.columns.to,
      cell: nameOf,
      sortBy: ({ to }) => (to ? `${to.lastName} ${to.firstName}` : ''),
    },
    { id: 'child', header: text.columns.child, width: 76, cell: ({ child }) => child?.firstName ?? '' },
    { id: 'state', header: text.columns.state, width: 184, cell: (row) => <LetterState letter={row} year={year} /> },
  ]
}

/** What became of a letter, in a word. */
export function LetterState({ letter, year }: { letter: ListedLetter; year: number | undefined }) {
  const { sentOn, sentBy, returnedOn } = letter
  if (returnedOn !== undefined) return <Tag meaning="ok">{letterWords.returned(formatDay(returnedOn, year))}</Tag>
  if (sentOn === undefined) return <Tag>{letterWords.notSent}</Tag>
  return <Tag meaning="accent">{letterWords.sent(formatDay(sentOn, year), sentBy && letterWords.ways[sentBy])}</Tag>
}
