import { useParams } from '@tanstack/react-router'
import { useQueryOf, useToday } from '../../api/index.ts'
import { Button, Note, Page, RecordPageWaiting, Tabs } from '../../components/index.ts'
import { formatLongDate } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import { OnDateField } from '../hosts/acts/on-date-field.tsx'
import { onlyChild } from '../letters/letters-search.ts'
import { WriteLetterLink } from '../letters/write-letter-link.tsx'
import { ChildHeader } from './child-header.tsx'
import { ChildTabContent } from './child-tab-content.tsx'
import { childTabs, datedTabs, type ChildTab } from './child-tabs.ts'
import type { ChildFile } from './child-types.ts'
import { useChildAddress } from './use-child-address.ts'
import { useFocusNotLost } from './use-focus-not-lost.ts'

const text = nl.children
const parent = { title: text.title, to: '/kinderen' } as const

/** A child's file: its overview, and everything in it entered and changed; or as it is on another day. */
export function ChildFilePage() {
  const { childId } = useParams({ from: '/kinderen/$childId' })
  const { search } = useChildAddress()
  const on = search.op
  const { data, error, refetch } = useQueryOf(
    'children.file',
    { id: childId, ...(on !== undefined && { on }) },
    { keepPrevious: true },
  )
  // What is kept while another day is asked must not be somebody else's.
  if (data?.id === childId && !error) return <File key={childId} child={data} />
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

function File({ child }: { child: ChildFile }) {
  const { search, go } = useChildAddress()
  const { today = '' } = useToday()
  const { op: on } = search
  const tabs: readonly ChildTab[] = on === undefined ? childTabs : datedTabs
  const tab = tabs.find((key) => key === search.tab) ?? childTabs[0]
  const counts: Partial<Record<ChildTab, number>> = { overeenkomsten: child.agreements.length }
  useFocusNotLost()
  const look = (date: string | undefined) => go({ tab: search.tab, op: date === today ? undefined : date })
  return (
    <Page title={nl.common.name(child)} parent={parent}>
      <ChildHeader
        child={child}
        today={on ?? today}
        actions={
          <div className="host-actions">
            <OnDateField key={on} on={on} onChoose={look} />
            {on === undefined && <WriteLetterLink voor={onlyChild(child.id)} />}
          </div>
        }
      />
      {on !== undefined && <OtherDay on={on} onBack={() => look(undefined)} />}
      <Tabs
        label={text.tabsLabel}
        tabs={tabs.map((key) => ({
          key,
          label: text.tabs[key],
          ...(counts[key] !== undefined && { count: counts[key] }),
        }))}
        value={tab}
        onChange={(key) => go({ tab: key, op: on })}
      >
        <ChildTabContent tab={tab} child={child} today={on ?? today} isToday={on === undefined} />
      </Tabs>
    </Page>
  )
}

function OtherDay({ on, onBack }: { on: string; onBack: () => void }) {
  const words = nl.hosts.acts
  return (
    <div className="on-date-note">
      <Note
        meaning="attention"
        fact={words.onDateNote(formatLongDate(on))}
        actions={<Button onClick={onBack}>{words.backToToday}</Button>}
      >
        {words.onDateDetail}
      </Note>
    </div>
  )
}
