import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useQueryOf, useToday } from '../../api/index.ts'
import { Page, RecordPageWaiting, Split, Tabs } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { EventTimeline } from '../timeline/event-timeline.tsx'
import { AveragesSection } from './averages-section.tsx'
import { CapacitySection } from './capacity-section.tsx'
import { HostChildren } from './host-children.tsx'
import { HostDetails } from './host-details.tsx'
import { HostHeader } from './host-header.tsx'
import { hostTabs, type HostTab } from './host-tabs.ts'
import type { HostFile } from './host-types.ts'

const text = nl.hosts
const parent = { title: text.title, to: '/onthaalouders' } as const

/** A host's file: one timeline, the children, the particulars, and how full it is at the right. */
export function HostFilePage() {
  const { hostId } = useParams({ from: '/onthaalouders/$hostId' })
  const { data: host, error, refetch } = useQueryOf('hosts.file', { id: hostId })
  if (host) return <File key={host.id} host={host} />
  return (
    <RecordPageWaiting
      parent={parent}
      missing={text.missing}
      toList={text.toList}
      error={error}
      onRetry={() => void refetch()}
    />
  )
}

function File({ host }: { host: HostFile }) {
  const { tab = hostTabs[0] } = useSearch({ from: '/onthaalouders/$hostId' })
  const navigate = useNavigate({ from: '/onthaalouders/$hostId' })
  const { today = '' } = useToday()
  const name = nl.common.name(host)
  const running = host.children.filter((child) => child.endsOn === undefined || child.endsOn >= today)
  return (
    <Page title={name} parent={parent}>
      <HostHeader host={host} today={today} />
      <Tabs
        label={text.tabsLabel}
        tabs={hostTabs.map((key) => ({
          key,
          label: text.tabs[key],
          ...(key === 'kinderen' && { count: running.length }),
        }))}
        value={tab}
        onChange={(key) => void navigate({ search: { tab: key } })}
      >
        <TabContent tab={tab} host={host} today={today} />
      </Tabs>
    </Page>
  )
}

function TabContent({ tab, host, today }: { tab: HostTab; host: HostFile; today: string }) {
  if (tab === 'kinderen') return <HostChildren host={host} today={today} />
  if (tab === 'gegevens') return <HostDetails host={host} />
  return (
    <Split
      left={<EventTimeline events={host.timeline} of="host" today={today} />}
      right={
        <>
          <CapacitySection host={host} />
          <AveragesSection host={host} />
        </>
      }
      rightLabel={text.capacity.title}
    />
  )
}
