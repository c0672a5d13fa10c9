import type { ReactNode } from 'react'
import './page.css'

type Props = { title: string; note?: ReactNode; children: ReactNode }

/** A part of an evidence panel: a heading, perhaps a quiet remark at its right, and lines below; no box. */
export function Section({ title, note, children }: Props) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {note !== undefined && <span className="section-note">{note}</span>}
      </div>
      {children}
    </section>
  )
}
