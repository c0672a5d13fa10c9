import { useQueryOf } from '../../api/index.ts'
import { Split } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { HistoryList } from '../history/history-list.tsx'
import { EventTimeline } from '../timeline/event-timeline.tsx'
import { ChildAgreements } from './agreements/child-agreements.tsx'
import { ChildAttests } from './attests/child-attests.tsx'
import { ChildFamily } from './child-family.tsx'
import type { ChildTab } from './child-tabs.ts'
import type { ChildFile } from './child-types.ts'
import { CurrentPlanSection } from './current-plan-section.tsx'
import { ChildDetails } from './details/child-details.tsx'
import { ChildNotes } from './details/child-notes.tsx'
import { AttestAlertsSection } from './dossier/attest-alerts-section.tsx'
import { DossierSection } from './dossier/dossier-section.tsx'
import { FreeDaysSection } from './free-days-section.tsx'
import { TariffsSection } from './tariffs-section.tsx'
import { useChildAddress } from './use-child-address.ts'

type Props = {
  tab: ChildTab
  child: ChildFile
  /** The day the file is looked at as of. */
  today: string
  /** False: another day than today, on which nothing can be changed. */
  isToday: boolean
}

/** What a part of a child's file shows. */
export function ChildTabContent({ tab, child, today, isToday }: Props) {
  const { search } = useChildAddress()
  switch (tab) {
    case 'gegevens':
      return <ChildDetails child={child} part={search.deel} />
    case 'gezin':
      return <ChildFamily child={child} today={today} />
    case 'overeenkomsten':
      return <ChildAgreements child={child} today={today} isToday={isToday} />
    case 'attesten':
      return <ChildAttests child={child} today={today} isToday={isToday} />
    case 'notities':
      return <ChildNotes child={child} />
    case 'geschiedenis':
      return <ChildHistory child={child} />
    case 'overzicht':
      return <Overview child={child} today={today} isToday={isToday} />
  }
}

function Overview({ child, today, isToday }: Omit<Props, 'tab'>) {
  return (
    <Split
      left={<EventTimeline events={child.timeline} of="child" today={today} />}
      right={
        <>
          {isToday && <DossierSection child={child} today={today} />}
          {isToday && <AttestAlertsSection child={child} today={today} />}
          <CurrentPlanSection child={child} today={today} />
          <TariffsSection child={child} today={today} />
          <FreeDaysSection child={child} today={today} />
        </>
      }
      rightLabel={nl.children.evidence}
    />
  )
}

function ChildHistory({ child }: { child: ChildFile }) {
  // A family may refuse a host with whom it has no agreement.
  const { data: hosts = [] } = useQueryOf('hosts.list', {})
  const names = new Map([
    ...hosts.map((host) => [host.id, nl.common.name(host)] as const),
    [child.id, nl.common.name(child)],
    ...child.contractHolders.map((holder) => [holder.id, nl.common.name(holder)] as const),
    ...child.agreements.map(({ host }) => [host.id, nl.common.name(host)] as const),
    ...child.agreements.map(({ id, host }) => [id, nl.children.agreements.title(nl.common.name(host))] as const),
  ])
  return <HistoryList subject={`child:${child.id}`} nameOf={(id) => names.get(id)} />
}
