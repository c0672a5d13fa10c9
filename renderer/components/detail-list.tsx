import { Fragment, type ReactNode } from 'react'
import { nl } from '../i18n/nl.ts'
import './record.css'

/** Facts of a record as term and value; a fact that is not known shows a dash. */
export function DetailList({ facts }: { facts: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className="detail-list">
      {facts.map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value === undefined || value === '' ? <span className="ink-3">{nl.common.noValue}</span> : value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
