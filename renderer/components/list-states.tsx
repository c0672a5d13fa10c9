import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { errorText } from '../api/error-text.ts'
import { callErrorOf } from '../api/call.ts'
import { nl } from '../i18n/nl.ts'
import { Button } from './button.tsx'
import { Note } from './note.tsx'
import './list-states.css'

type EmptyProps = { icon: LucideIcon; title: string; children?: ReactNode; actions?: ReactNode }

/** A list without rows: says what to do, with the button that does it. */
export function EmptyState({ icon: Icon, title, children, actions }: EmptyProps) {
  return (
    <div className="empty-state">
      <Icon className="icon" aria-hidden />
      <b>{title}</b>
      {children !== undefined && <span className="ink-2">{children}</span>}
      {actions !== undefined && <div className="empty-state-actions">{actions}</div>}
    </div>
  )
}

// Widths in per cent of the row, so that a skeleton looks like a list and not like a stack of bars.
const widths = [
  [38, 12, 10],
  [30, 16, 8],
  [34, 10, 10],
  [26, 14, 8],
]

type LoadingProps = {
  rows?: number
  isDense?: boolean
  /** The list that comes has a head: leave its height free. */
  hasHead?: boolean
}

/** A list on its way: rows of the height that is to come, so that nothing jumps. */
export function LoadingRows({ rows = 8, isDense = false, hasHead = false }: LoadingProps) {
  return (
    <div className="loading-rows" role="status" aria-label={nl.common.loading}>
      {hasHead && <div className="loading-head" aria-hidden />}
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={`loading-row${isDense ? ' loading-row-dense' : ''}`} aria-hidden>
          {(widths[row % widths.length] ?? []).map((width, column) => (
            <i key={column} style={{ width: `${width}%` }} />
          ))}
        </div>
      ))}
    </div>
  )
}

type ErrorProps = {
  error: unknown
  onRetry?: () => void
  actions?: ReactNode
  /** Among other things, not alone where a list should be: without room around it. */
  isInline?: boolean
}

/** A refusal where a list or panel should be: what happened, what is safe, how to go on. */
export function ErrorState({ error, onRetry, actions, isInline }: ErrorProps) {
  const { title, detail } = errorText(callErrorOf(error))
  const hasActions = actions !== undefined || onRetry !== undefined
  const buttons = (
    <>
      {actions}
      {onRetry && <Button onClick={onRetry}>{nl.common.retry}</Button>}
    </>
  )
  return (
    <div className={isInline ? 'error-state error-state-inline' : 'error-state'}>
      <Note meaning="breach" fact={title} isLarge isAlert actions={hasActions ? buttons : undefined}>
        {detail}
      </Note>
    </div>
  )
}
