import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { nl } from '../../i18n/nl.ts'
import type { ChangeLine } from './change-lines.ts'

const text = nl.history

// A new record changes every field: more than these are shown when asked for.
const shown = 5

/** Changes of one entry, a line each: what it is called, what it was, what it became. */
export function ChangeLines({ lines, isWhole = false }: { lines: readonly ChangeLine[]; isWhole?: boolean }) {
  const [isOpen, setIsOpen] = useState(isWhole || lines.length <= shown + 1)
  if (lines.length === 0) return null
  return (
    <>
      <ul className="history-changes">
        {(isOpen ? lines : lines.slice(0, shown)).map((line, index) => (
          <li key={index}>
            <span className="ink-3">{line.label}</span>
            <span>
              <Values {...line} />
            </span>
          </li>
        ))}
      </ul>
      {!isOpen && (
        <button type="button" className="link-button" onClick={() => setIsOpen(true)}>
          {text.more(lines.length)}
        </button>
      )}
    </>
  )
}

function Values({ before, after }: ChangeLine) {
  if (before === undefined) return after
  if (after === undefined) {
    return (
      <>
        <span className="ink-3">{text.removed}</span> {before}
      </>
    )
  }
  return (
    <>
      <span className="ink-2">{before}</span>
      <ArrowRight className="icon-small history-arrow" role="img" aria-label={text.became} />
      {after}
    </>
  )
}
