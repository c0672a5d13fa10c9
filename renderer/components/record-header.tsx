import type { ReactNode } from 'react'
import './record.css'

type Props = {
  person: { firstName: string; lastName: string }
  name: string
  tags?: ReactNode
  /** Short facts in a row below the name. */
  meta: readonly (ReactNode | undefined)[]
  actions?: ReactNode
}

/** The head of somebody's file: initials, name, tags, a line of facts, and at the right what can be done. */
export function RecordHeader({ person, name, tags, meta, actions }: Props) {
  return (
    <header className="record-header">
      <div className="record-avatar" aria-hidden>
        {initials(person)}
      </div>
      <div className="record-heading">
        <div className="row">
          <h2 className="record-name">{name}</h2>
          {tags}
        </div>
        <div className="record-meta">
          {meta.map((fact, index) => (fact === undefined ? null : <span key={index}>{fact}</span>))}
        </div>
      </div>
      <span className="spacer" />
      {actions}
    </header>
  )
}

/** First letters of first and last name; particles such as `van` and `De` do not count. */
export function initials({ firstName, lastName }: { firstName: string; lastName: string }): string {
  const last = lastName.split(' ').at(-1) ?? ''
  return `${[...firstName][0] ?? ''}${[...last][0] ?? ''}`.toUpperCase()
}
