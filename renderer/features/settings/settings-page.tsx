import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQueryOf } from '../../api/index.ts'
import { Page, Tabs } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { TemplatesTab } from '../letters/templates/templates-tab.tsx'
import { BackupsTab } from './backups-tab.tsx'
import { ChecklistTab } from './checklist/checklist-tab.tsx'
import { DatedTab } from './dated-tab.tsx'
import { ExportTab } from './export-tab.tsx'
import { GroupLocationsTab } from './group-locations/group-locations-tab.tsx'
import { PostcodesTab } from './postcodes/postcodes-tab.tsx'
import { PriorityTab } from './priority/priority-tab.tsx'
import { ReasonsTab } from './reasons/reasons-tab.tsx'
import { ServiceHistory } from './service-history.tsx'
import { ServiceTab } from './service-tab.tsx'
import { SubstitutionTab } from './substitution/substitution-tab.tsx'
import { settingsTabs, visitingSettingsTabs, type SettingsTab } from './settings-tabs.ts'

const content: Record<SettingsTab, () => ReactNode> = {
  dienst: () => <ServiceTab />,
  'back-ups': () => <BackupsTab />,
  gedateerd: () => <DatedTab />,
  redenen: () => <ReasonsTab />,
  vervanging: () => <SubstitutionTab />,
  voorrang: () => <PriorityTab />,
  groepslocaties: () => <GroupLocationsTab />,
  checklist: () => <ChecklistTab />,
  sjablonen: () => <TemplatesTab />,
  postcodes: () => <PostcodesTab />,
  uitvoeren: () => <ExportTab />,
  geschiedenis: () => <ServiceHistory />,
}

/** Instellingen: the service itself, its backups, its dated settings, taking everything out, and who did what. */
export function SettingsPage() {
  const isVisiting = useQueryOf('service.status', {}).data?.organiser?.isVisitingCopy === true
  const shown: readonly SettingsTab[] = isVisiting ? visitingSettingsTabs : settingsTabs
  const { tab: asked = shown[0] } = useSearch({ from: '/instellingen' })
  const tab = shown.find((key) => key === asked) ?? visitingSettingsTabs[0]
  const navigate = useNavigate({ from: '/instellingen' })
  return (
    <Page title={nl.settings.title}>
      <Tabs
        label={nl.settings.tabsLabel}
        tabs={shown.map((key) => ({ key, label: nl.settings.tabs[key] }))}
        value={tab}
        onChange={(key) => void navigate({ search: { tab: key } })}
      >
        {content[tab]()}
      </Tabs>
    </Page>
  )
}
