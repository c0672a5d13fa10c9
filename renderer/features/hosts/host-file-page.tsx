import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useQueryOf, useToday } from '../../api/index.ts'
import { Page, RecordPageWaiting, Tabs } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { OnDateNote } from './acts/on-date-note.tsx'
import { useHostForm } from './edit/use-host-form.ts'
import { HostHeader } from './host-header.tsx'
import { HostTabContent } from './host-tab-content.tsx'
import { datedTabs, hostTabs } from './host-tabs.ts'
import type { HostFile } from './host-types.ts'

const text = nl.hosts
const parent = { title: text.title, to: '/onthaalouders' } as const

/** A host's file: everything about her, today or as of another day, and the forms in which it is changed. */
export function HostFilePage() {
  const { hostId } = useParams({ from: '/onthaalouders/$hostId' })
  const { op: on } = useSearch({ from: '/onthaalouders/$hostId' })
  const input = { id: hostId, ...(on !== undefined && { on }) }
  const { data: host, error, refetch } = useQueryOf('hosts.file', input, { keepPrevious: true })
  if (host?.id === hostId && !error) return <File key={host.id} host={host} on={on} />
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

function File({ host, on }: { host: HostFile; on: string | undefined }) {
  const { tab: asked = hostTabs[0] } = useSearch({ from: '/onthaalouders/$hostId' })
  const tabs = on === undefined ? hostTabs : datedTabs
  const tab = tabs.find((key) => key === asked) ?? hostTabs[0]
  const navigate = useNavigate({ from: '/onthaalouders/$hostId' })
  const { today = '' } = useToday()
  const name = nl.common.name(host)
  const { form, failure, retry } = useHostForm(host.id, name, tab)
  const day = on ?? today
  const counts = {
    kinderen: host.children.filter((child) => child.endsOn === undefined || child.endsOn >= day).length,
    documenten: host.documents.length,
  }
  return (
    <Page title={name} parent={parent}>
      <HostHeader host={host} today={today} on={on} />
      {on !== undefined && <OnDateNote on={on} />}
      <Tabs
        label={text.tabsLabel}
        tabs={tabs.map((key) => ({
          key,
          label: text.tabs[key],
          ...((key === 'kinderen' || key === 'documenten') && { count: counts[key] }),
        }))}
        value={tab}
        onChange={(key) => void navigate({ search: (search) => ({ ...search, tab: key }) })}
      >
        <HostTabContent
          tab={tab}
          host={host}
          today={day}
          isReadOnly={on !== undefined}
          form={form}
          failure={failure}
          onRetry={retry}
        />
      </Tabs>
    </Page>
  )
}
