import type { LetterBlock, LetterRun } from '../../../shared/domain/letters/letter-blocks.ts'
import './letters.css'

/** A letter as it is put on paper; what was filled in stands out, and what is missing most of all. */
export function LetterPaper({ title, blocks }: { title: string; blocks: readonly LetterBlock[] }) {
  return (
    <div className="letter-sheet">
      <p className="letter-sheet-title">{title}</p>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: LetterBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p className={`letter-sheet-heading letter-sheet-heading-${block.level}`}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'paragraph':
      return (
        <div className="letter-sheet-line" data-indent={Math.min(block.indent, 5)}>
          {block.mark !== undefined && <span className="letter-sheet-mark">{block.mark}</span>}
          <p>
            <Runs runs={block.runs} />
          </p>
        </div>
      )
    case 'table':
      return (
        <table className="letter-sheet-table">
          <thead>
            <tr>
              {block.table.columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.table.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'signatures':
      return (
        <div className="letter-sheet-signatures">
          {block.people.map(({ role, name }) => (
            <div key={role}>
              <span className="small ink-2">{role}</span>
              <span>{name}</span>
            </div>
          ))}
        </div>
      )
  }
}

function Runs({ runs }: { runs: readonly LetterRun[] }) {
  return runs.map(({ text, isBold, isItalic, isField, isMissing }, index) => {
    const words = isItalic ? <em>{text}</em> : text
    const className = isMissing ? 'letter-missing' : isField ? 'letter-field' : undefined
    return isBold ? (
      <b key={index} className={className}>
        {words}
      </b>
    ) : (
      <span key={index} className={className}>
        {words}
      </span>
    )
  })
}
