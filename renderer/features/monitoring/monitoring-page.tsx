import type { ReactNode } from 'react'
import { Page, ViewLinks, YearTurn } from '../../components/index.ts'
import { monitoring as text } from '../../i18n/nl/monitoring/frame.ts'
import { monitoringViews } from './monitoring-views.ts'
import './monitoring.css'

type Props = { year: number | undefined; onTurn: (year: number) => void; children: ReactNode }

/** What is around every view of Monitoring: the year in view and the way to the other views. */
export function MonitoringPage({ year, onTurn, children }: Props) {
  return (
    <Page title={text.title} beside={year !== undefined && <YearTurn year={year} onTurn={onTurn} />}>
      <ViewLinks label={text.views} views={monitoringViews} />
      {children}
    </Page>
  )
}
