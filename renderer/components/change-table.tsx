import type { ReactNode } from 'react'
import { nl } from '../i18n/nl.ts'
import './change-table.css'

type Props = {
  /** Heads of the figures as they are and as they would be. */
  now: string
  then: string
  /** What stands in the last column is more than a figure. */
  isWide?: boolean
  /** Rows of a `th` and two cells. */
  children: ReactNode
}

/** Figures as they are and as they would be after what is asked. */
export function ChangeTable({ now, then, isWide = false, children }: Props) {
  return (
    <table className="change-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{nl.common.figure}</span>
          </th>
          <th scope="col" className="numeric">
            {now}
          </th>
          <th scope="col" className={isWide ? 'change-then' : 'numeric'}>
            {then}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
