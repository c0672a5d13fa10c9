import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from '../../../components/index.ts'
import { monitoring as text } from '../../../i18n/nl/monitoring/frame.ts'
import './panel.css'

type Props = {
  /** What is counted. */
  title: string
  /** Of what: `oktober 2026 · Griet De Clercq`. */
  where: string
  /** How many rows and what they come to; undefined until they are known. */
  sum?: string | undefined
  /** Where it was opened from, in the panel itself. */
  above?: { words: string; onGo: () => void } | undefined
  children: ReactNode
}

/** A number that is opened: what it is, how many rows it counts, and the rows. */
export function OpenedNumber({ title, where, sum, above, children }: Props) {
  return (
    <>
      {above && <Above {...above} />}
      <section className="section" aria-label={`${title}, ${where}`}>
        <div className="section-head">
          <h2>{title}</h2>
          <span className="section-note">{where}</span>
        </div>
        {sum !== undefined && (
          <p className="opened-sum" aria-live="polite">
            {sum}
          </p>
        )}
        {children}
      </section>
    </>
  )
}

/** The row that was pressed is gone: the keyboard goes on from the way back, which is also the top of what is shown. */
function Above({ words, onGo }: { words: string; onGo: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div className="opened-above">
      <Button ref={button} kind="quiet" onClick={onGo}>
        {text.back(words)}
      </Button>
    </div>
  )
}
