import type { YearBlock } from '../../../shared/contract/host-year.ts'

const looks = { plain: '', quiet: 'small ink-2', strong: 'medium' } as const

/** A piece of the paper on screen; `title` is the part it belongs to. */
export function YearBlockView({ block, title }: { block: YearBlock; title: string }) {
  switch (block.kind) {
    case 'text':
      return <p className={looks[block.look]}>{block.text}</p>
    case 'table':
      return <YearTable block={block} title={title} />
    case 'bars':
      return <YearBars block={block} />
    case 'item':
      return (
        <div className="year-item">
          <h3>{block.title}</h3>
          <p className="small ink-2">{block.facts}</p>
          {block.texts.map((text, index) => (
            <p key={index}>{text}</p>
          ))}
        </div>
      )
  }
}

function YearTable({
  block: { columns, rows },
  title,
}: {
  block: Extract<YearBlock, { kind: 'table' }>
  title: string
}) {
  return (
    <table className="year-table" aria-label={title}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.title}
              scope="col"
              className={column.isNumber ? 'number' : undefined}
              style={{ width: `${column.share}%` }}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, isStrong }, row) => (
          <tr key={row} className={isStrong ? 'medium' : undefined}>
            {cells.map((cell, index) => (
              <td key={columns[index]?.title} className={columns[index]?.isNumber ? 'number' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function YearBars({ block: { title, most, mark, rows } }: { block: Extract<YearBlock, { kind: 'bars' }> }) {
  const percent = (value: number): string => `${Math.min(100, (value / most) * 100)}%`
  return (
    <figure className="year-bars">
      <figcaption className="small ink-2">{title}</figcaption>
      <dl>
        {rows.map(({ label, value, words, isOver }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className={`bullet-track${isOver ? ' bullet-over' : ''}`} aria-hidden>
                <i style={{ width: percent(value) }} />
                {mark !== undefined && <u style={{ left: percent(mark) }} />}
              </span>
              <span className={isOver ? 'medium' : undefined}>{words}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
