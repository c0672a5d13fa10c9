import { Tag, type Column } from '../../../components/index.ts'
import { templatesText as text } from '../../../i18n/nl/letters/templates.ts'
import { letterWords } from '../../../i18n/nl/letters/words.ts'
import type { TemplateRow } from '../letter-types.ts'

/** Columns of the templates. */
export function templateColumns(): Column<TemplateRow>[] {
  return [
    {
      id: 'title',
      header: text.columns.title,
      cell: ({ id }) => <span className="medium">{letterWords.templates[id]}</span>,
    },
    { id: 'to', header: text.columns.to, width: 140, cell: ({ to }) => text.to[to] },
    {
      id: 'state',
      header: text.columns.state,
      width: 140,
      cell: ({ isOwn, problems }) =>
        problems.length > 0 ? (
          <Tag meaning="breach">{text.faulty(problems.length)}</Tag>
        ) : isOwn ? (
          <Tag meaning="accent">{text.own}</Tag>
        ) : (
          <span className="ink-3">{text.builtIn}</span>
        ),
    },
  ]
}
