import type { ReactNode } from 'react'

type Props = { name: string; tags: ReactNode; meta: readonly ReactNode[]; actions: ReactNode }

/** The head of a case: what it is, where it stands, when, where and who, and at the right what can be done with it. */
export function CaseHeader({ name, tags, meta, actions }: Props) {
  return (
    <header className="record-header case-header">
      <div className="record-heading">
        <div className="row">
          <h2 className="record-name">{name}</h2>
          {tags}
        </div>
        <div className="record-meta">
          {meta.map((fact, index) => (
            <span key={index}>{fact}</span>
          ))}
        </div>
      </div>
      <span className="spacer" />
      <div className="case-acts">{actions}</div>
    </header>
  )
}
