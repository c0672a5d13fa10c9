import { CircleHelp } from 'lucide-react'
import { EmptyState } from '../components/list-states.tsx'
import { Page } from '../components/page.tsx'
import { nl } from '../i18n/nl.ts'

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Page title={nl.frame.notFound.title}>
      <EmptyState icon={CircleHelp} title={nl.frame.notFound.title}>
        {nl.frame.notFound.detail}
      </EmptyState>
    </Page>
  )
}
