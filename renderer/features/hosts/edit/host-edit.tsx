import { RecordForm } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostFile } from '../host-types.ts'
import { HouseholdSection } from './household-section.tsx'
import { HoursSection } from './hours-section.tsx'
import { IdentitySections } from './identity-sections.tsx'
import { LicenceSection } from './licence-section.tsx'
import { OwnChildrenSection } from './own-children-section.tsx'
import { ReportSection } from './report-section.tsx'
import { StatuteSection } from './statute-section.tsx'
import { SubstitutionSection } from './substitution-section.tsx'
import type { HostForm } from './use-host-form.ts'
import { VisitsSection } from './visits-section.tsx'

/** Gegevens: everything about a host that is no paper and no note, each fact with its dates. */
export function HostEdit({ host, form }: { host: HostFile; form: HostForm }) {
  return (
    <RecordForm form={form} label={nl.hosts.edit.formLabel(nl.common.name(host))} subject={`host:${host.id}`}>
      <IdentitySections host={form} />
      <StatuteSection host={form} />
      <LicenceSection host={form} />
      <HoursSection host={form} />
      <ReportSection host={form} />
      <SubstitutionSection host={form} />
      <VisitsSection host={form} />
      <OwnChildrenSection host={form} />
      <HouseholdSection host={form} />
    </RecordForm>
  )
}
