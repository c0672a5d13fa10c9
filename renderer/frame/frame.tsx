import { Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useQueryOf } from '../api/use-query-of.ts'
import { useServiceEvents } from '../api/use-service-events.ts'
import { ErrorState } from '../components/list-states.tsx'
import { FirstStart } from '../features/start/first-start.tsx'
import { holdClosing } from '../features/visits/saving/hold-closing.ts'
import { nl } from '../i18n/nl.ts'
import { Palette } from './palette.tsx'
import { Rail } from './rail.tsx'
import { StatusBar } from './status-bar.tsx'
import { isVisitingScreen } from './visiting-screens.ts'
import { useHistoryKeys } from './use-history-keys.ts'
import { useUndoKey } from './use-undo-key.ts'
import './frame.css'

/** What is around every screen. Until the service has begun, the first start takes its place. */
export function Frame() {
  useServiceEvents()
  useHistoryKeys()
  useUndoKey()
  useEffect(holdClosing, [])
  const address = useLocation({ select: ({ pathname }) => pathname })
  const { data: status, error, refetch } = useQueryOf('service.status', {})
  if (!status) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null
  if (!status.organiser) return <FirstStart />
  if (status.organiser.isVisitingCopy && !isVisitingScreen(address)) return <Navigate to="/huisbezoeken" replace />
  return (
    <div className="frame">
      <a className="skip-link" href="#content" onClick={focusContent}>
        {nl.frame.skip}
      </a>
      <Rail />
      <Outlet />
      <StatusBar />
      <Palette />
    </div>
  )
}

// The hash belongs to the router: the link only moves the focus.
function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#content')?.focus()
}
