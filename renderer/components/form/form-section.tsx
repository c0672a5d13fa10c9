import type { ReactNode } from 'react'
import './form.css'

type Props = {
  title: string
  /** Below the title: what the section is for, or the rule it serves. */
  note?: ReactNode
  children: ReactNode
}

/** A part of a form: its title left, its fields right on twelve columns; a line below, no box. */
export function FormSection({ title, note, children }: Props) {
  return (
    <section className="form-section">
      <div className="form-section-head">
        <h2>{title}</h2>
        {note !== undefined && <p className="small ink-3">{note}</p>}
      </div>
      <div className="form-grid">{children}</div>
    </section>
  )
}
