import { Phone } from 'lucide-react'
import type { Place } from '../../../components/form/index.ts'
import { Section, useDraftValue } from '../../../components/index.ts'
import { Segments } from '../../../components/segments.tsx'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ExtraDayAnswer } from '../extra-day-types.ts'

const text = extraDays.host
type Says = 'yes' | 'no' | 'open'

/** The host decides (R51): yes, no, or still to be asked, with her number at hand. */
export function HostSays({ at, host }: { at: Place<boolean>; host: ExtraDayAnswer['host'] }) {
  const [agrees, setAgrees] = useDraftValue<boolean>(at)
  const value: Says = agrees === undefined ? 'open' : agrees ? 'yes' : 'no'
  const title = text.titleOf(nl.common.name(host))
  return (
    <Section title={title}>
      <div className="extra-host">
        <Segments
          label={title}
          segments={[
            { value: 'open', label: text.open },
            { value: 'yes', label: text.yes },
            { value: 'no', label: text.no },
          ]}
          value={value}
          onChange={(says) => setAgrees(says === 'open' ? undefined : says === 'yes')}
        />
        <span className="extra-phone">
          <Phone className="icon-small" aria-hidden />
          {host.phone === undefined ? <span className="ink-3">{text.noPhone}</span> : text.call(host.phone)}
        </span>
      </div>
      {value !== 'yes' && <p className="small ink-3 extra-rule">{text.rule}</p>}
    </Section>
  )
}
