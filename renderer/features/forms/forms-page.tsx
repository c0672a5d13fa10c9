import { useNavigate, useSearch } from '@tanstack/react-router'
import { Page } from '../../components/index.ts'
import { Segments } from '../../components/segments.tsx'
import { forms as text } from '../../i18n/nl/forms.ts'
import { nl } from '../../i18n/nl.ts'
import { AttendanceTabs } from '../attendance/attendance-tabs.tsx'
import { GiveView } from './give/give-view.tsx'
import { ReadView } from './read/read-view.tsx'
import './forms.css'

/** Formulieren: month sheets for the hosts, and what they bring back (R134). */
export function FormsPage() {
  const { deel } = useSearch({ from: '/aanwezigheden/formulieren' })
  const navigate = useNavigate({ from: '/aanwezigheden/formulieren' })
  const parts = (
    <Segments
      label={text.part}
      segments={[
        { value: 'give', label: text.parts.give },
        { value: 'read', label: text.parts.read },
      ]}
      value={deel === 'inlezen' ? 'read' : 'give'}
      onChange={(part) => void navigate({ search: { deel: part === 'read' ? 'inlezen' : undefined }, replace: true })}
    />
  )
  return (
    <Page title={nl.frame.attendance}>
      <AttendanceTabs />
      {deel === 'inlezen' ? <ReadView parts={parts} /> : <GiveView parts={parts} />}
    </Page>
  )
}
