import { Mail, Phone } from 'lucide-react'
import { Section } from '../../../components/index.ts'
import { openDays } from '../../../i18n/nl/open-days.ts'
import { nl } from '../../../i18n/nl.ts'
import type { OpenRow } from '../model/open-rows.ts'

const text = openDays.evidence

/** Whom to call about a day. */
export function FamilyContact({ holder }: { holder: OpenRow['holder'] }) {
  return (
    <Section title={text.contact}>
      <p className="day-contact">
        <span>{nl.common.name(holder)}</span>
        <span className={holder.phone ? 'medium' : 'ink-3'}>
          <Phone className="icon-small" aria-hidden /> {holder.phone || text.noPhone}
        </span>
        {holder.email && (
          <span className="ink-2">
            <Mail className="icon-small" aria-hidden /> {holder.email}
          </span>
        )}
      </p>
    </Section>
  )
}
