import { useMemo } from 'react'
import type { RichBlock, TextRun } from '../../shared/formats/rich-text/blocks.ts'
import { parseRichText } from '../../shared/formats/rich-text/parse-rich-text.ts'
import './rich-text.css'

/** A text that somebody typed, with its headings, lists, bold and italic; everything else is text, and nothing in it can be opened. */
export function RichText({ text }: { text: string }) {
  const blocks = useMemo(() => parseRichText(text), [text])
  return (
    <div className="rich-text">
      <Blocks blocks={blocks} />
    </div>
  )
}

/** Blocks stay in their order, so that their place is their key. */
function Blocks({ blocks }: { blocks: readonly RichBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />)
}

function Block({ block }: { block: RichBlock }) {
  if (block.kind === 'paragraph')
    return (
      <p>
        <Runs runs={block.runs} />
      </p>
    )
  // The titles of the screen are its own: these stand within a text.
  if (block.kind === 'heading')
    return (
      <p className={`rich-heading rich-heading-${block.level}`}>
        <Runs runs={block.runs} />
      </p>
    )
  return (
    <ul>
      {block.items.map(({ number, blocks }, index) => (
        <li key={index}>
          <span className="rich-mark">{number ?? '•'}</span>
          <div>
            <Blocks blocks={blocks} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Runs({ runs }: { runs: readonly TextRun[] }) {
  return runs.map(({ text, isBold, isItalic }, index) => {
    const words = isItalic ? <em>{text}</em> : text
    return isBold ? <b key={index}>{words}</b> : <span key={index}>{words}</span>
  })
}
