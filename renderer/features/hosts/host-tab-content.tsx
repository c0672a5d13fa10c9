import { ErrorState, LoadingRows, ScrollRegion, Split } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { HostSupportSection } from '../support/host/host-support-section.tsx'
import { EventTimeline } from '../timeline/event-timeline.tsx'
import { AveragesSection } from './averages-section.tsx'
import { CapacitySection } from './capacity-section.tsx'
import { HostEdit } from './edit/host-edit.tsx'
import type { HostForm } from './edit/use-host-form.ts'
import { HostChildren } from './host-children.tsx'
import { HostHistory } from './host-history.tsx'
import { HostDetails } from './host-details.tsx'
import type { HostTab } from './host-tabs.ts'
import type { HostFile } from './host-types.ts'
import { HostNotes } from './notes/host-notes.tsx'
import { HostPapers } from './papers/host-papers.tsx'
import { PapersSection } from './papers/papers-section.tsx'

type Props = {
  tab: HostTab
  host: HostFile
  /** The day in view. */
  today: string
  /** As of another day: nothing is changed there. */
  isReadOnly: boolean
  form: HostForm
  /** Why the record itself could not be read, so that it cannot be changed. */
  failure: unknown
  onRetry: () => void
}

/** What a part of a host's file shows. */
export function HostTabContent({ tab, host, today, isReadOnly, form, failure, onRetry }: Props) {
  if (tab === 'overzicht') return <Overview host={host} today={today} isReadOnly={isReadOnly} />
  if (tab === 'kinderen') return <HostChildren host={host} today={today} />
  if (tab === 'geschiedenis') return <HostHistory host={host} form={form} />
  if (isReadOnly)
    return tab === 'documenten' ? <Papers host={host} today={today} /> : <HostDetails host={host} today={today} />
  if (failure) return <ErrorState error={failure} onRetry={onRetry} />
  if (!form.isOpen) return <LoadingRows rows={12} />
  if (tab === 'gegevens') return <HostEdit host={host} form={form} />
  if (tab === 'documenten') return <HostPapers host={host} form={form} today={today} />
  return <HostNotes host={host} form={form} today={today} />
}

function Overview({ host, today, isReadOnly }: Pick<Props, 'host' | 'today' | 'isReadOnly'>) {
  return (
    <Split
      left={<EventTimeline events={host.timeline} of="host" today={today} />}
      right={
        <>
          <CapacitySection host={host} today={today} />
          <AveragesSection host={host} today={today} />
          <PapersSection host={host} today={today} />
          {/* What she has on loan is known as of today alone. */}
          {!isReadOnly && <HostSupportSection hostId={host.id} />}
        </>
      }
      rightLabel={nl.hosts.evidenceOfFile}
    />
  )
}

function Papers({ host, today }: { host: HostFile; today: string }) {
  return (
    <ScrollRegion className="scroll" label={nl.hosts.papers.title}>
      <PapersSection host={host} today={today} isWhole />
    </ScrollRegion>
  )
}
