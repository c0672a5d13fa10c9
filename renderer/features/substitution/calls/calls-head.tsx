import type { ReactNode } from 'react'
import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import type { CallRow } from '../model/call-list.ts'

/** The title of the call list, how many families know everything, and what else can be made of it. */
export function CallsHead({ rows, children }: { rows: readonly CallRow[]; children?: ReactNode }) {
  const reached = rows.filter(({ isDone }) => isDone).length
  return (
    <div className="calls-head">
      <h2>{text.title}</h2>
      <span className="small ink-3">{text.note}</span>
      <span className="spacer" />
      {rows.length > 0 && (
        <span className="small ink-2" aria-live="polite">
          <b>{reached}</b> {text.reached(rows.length)}
        </span>
      )}
      {children}
    </div>
  )
}
