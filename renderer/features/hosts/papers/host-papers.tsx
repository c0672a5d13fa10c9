import { RecordForm } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostForm } from '../edit/use-host-form.ts'
import type { HostFile } from '../host-types.ts'
import { DocumentsSection } from './documents-section.tsx'
import { PaperAlerts } from './paper-alerts.tsx'
import { TrainingSection } from './training-section.tsx'
import './papers.css'

type Props = { host: HostFile; form: HostForm; today: string }

/** Documenten: what the dossier lacks, the papers of everybody in it (R13–R15), and the training log (R16). */
export function HostPapers({ host, form, today }: Props) {
  return (
    <RecordForm form={form} label={nl.hosts.papers.formLabel(nl.common.name(host))} subject={`host:${host.id}`}>
      <PaperAlerts host={host} form={form} today={today} />
      <DocumentsSection host={form} name={host} today={today} />
      <TrainingSection host={form} hostId={host.id} />
    </RecordForm>
  )
}
