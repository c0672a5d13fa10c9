import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useQueryOf, useToday } from '../../api/index.ts'
import { Page, RecordPageWaiting, Split, Tabs } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { EventTimeline } from '../timeline/event-timeline.tsx'
import { ChildAgreements } from './child-agreements.tsx'
import { ChildFamily } from './child-family.tsx'
import { ChildHeader } from './child-header.tsx'
import { childTabs, type ChildTab } from './child-tabs.ts'
import type { ChildFile } from './child-types.ts'
import { CurrentPlanSection } from './current-plan-section.tsx'
import { FreeDaysSection } from './free-days-section.tsx'
import { TariffsSection } from './tariffs-section.tsx'

const text = nl.children
const parent = { title: text.title, to: '/kinderen' } as const

/** A child's file: one timeline, the agreements with their plans, the family; week, tariff and free days at the right. */
export function ChildFilePage() {
  const { childId } = useParams({ from: '/kinderen/$childId' })
  const { data: child, error, refetch } = useQueryOf('children.file', { id: childId })
  if (child) return <File key={child.id} child={child} />
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
  const { tab = childTabs[0] } = useSearch({ from: '/kinderen/$childId' })
  const navigate = useNavigate({ from: '/kinderen/$childId' })
  const { today = '' } = useToday()
  const counts: Partial<Record<ChildTab, number>> = { overeenkomsten: child.agreements.length }
  return (
    <Page title={nl.common.name(child)} parent={parent}>
      <ChildHeader child={child} today={today} />
      <Tabs
        label={text.tabsLabel}
        tabs={childTabs.map((key) => ({
          key,
          label: text.tabs[key],
          ...(counts[key] !== undefined && { count: counts[key] }),
        }))}
        value={tab}
        onChange={(key) => void navigate({ search: { tab: key } })}
      >
        <TabContent tab={tab} child={child} today={today} />
      </Tabs>
    </Page>
  )
}

function TabContent({ tab, child, today }: { tab: ChildTab; child: ChildFile; today: string }) {
  if (tab === 'overeenkomsten') return <ChildAgreements child={child} today={today} />
  if (tab === 'gezin') return <ChildFamily child={child} />
  return (
    <Split
      left={<EventTimeline events={child.timeline} of="child" today={today} />}
      right={
        <>
          <CurrentPlanSection child={child} today={today} />
          <TariffsSection child={child} today={today} />
          <FreeDaysSection child={child} today={today} />
        </>
      }
      rightLabel={text.evidence}
    />
  )
}
