import { FormSection, NumberField } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostPlace } from '../host-types.ts'
import { useVisitsPerQuarter } from '../use-host-settings.ts'

const text = nl.hosts.edit

/** How many home visits are asked of a host, where that is not what is asked of the others (R161). */
export function VisitsSection({ host }: { host: HostPlace }) {
  const inForce = useVisitsPerQuarter()
  return (
    <FormSection title={text.visits} note={text.visitsNote}>
      <NumberField at={host.at('visitsPerQuarter')} hint={text.visitsHint(inForce)} />
    </FormSection>
  )
}
