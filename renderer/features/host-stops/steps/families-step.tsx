import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { Note, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import { nl } from '../../../i18n/nl.ts'
import { useDatedSettings } from '../../children/agreements/use-dated-settings.ts'
import type { StopAgreement, StopView } from '../host-stop-types.ts'
import { StopLettersButton } from '../stop-letters.tsx'
import { NotYet } from '../not-yet.tsx'
import { TellFamilies } from '../tell-families.tsx'

const text = hostStops.telling.families

/** Which families know it, since when and how (R52, R81); those who do not are told here. */
export function FamiliesStep({ view }: { view: StopView }) {
  const { stop, agreements, today } = view
  const families = [...Map.groupBy(agreements, ({ family }) => family.id).values()]
  const untold = families.flatMap(([first]) => (first && first.contacts.length === 0 ? [first.family.id] : []))
  const [picked, setPicked] = useState<readonly string[]>()
  const settings = useDatedSettings()
  if (!stop) return <NotYet />
  const chosen = (picked ?? untold).filter((id) => families.some(([first]) => first?.family.id === id))
  const toggle = (id: string) => setPicked(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  const months = settings?.number('notice.months', parseDate(today))
  return (
    <>
      <Section title={text.title} {...(families.length > 0 && { note: <StopLettersButton host={view.host} /> })}>
        {months !== undefined && <p className="stop-intro">{text.term(months)}</p>}
        {families.length === 0 && <p className="ink-2">{text.none}</p>}
        <ul className="stop-families" aria-label={text.list}>
          {families.map((of) => (
            <Family key={of[0]?.family.id} agreements={of} view={view} chosen={chosen} onToggle={toggle} />
          ))}
        </ul>
      </Section>
      {families.length > 0 && (
        <TellFamilies
          key={chosen.length === 0 ? 'none' : 'some'}
          view={view}
          version={stop.version}
          chosen={chosen}
          onTold={() => setPicked(undefined)}
        />
      )}
    </>
  )
}

type FamilyProps = {
  agreements: readonly StopAgreement[]
  view: StopView
  chosen: readonly string[]
  onToggle: (id: string) => void
}

function Family({ agreements, view, chosen, onToggle }: FamilyProps) {
  const [first] = agreements
  if (!first) return null
  const { family, contacts, termEndsOn } = first
  const last = contacts.at(-1)
  const endsOn = view.stop?.record.endsOn ?? ''
  return (
    <li>
      <Checkbox
        checked={chosen.includes(family.id)}
        onChange={() => onToggle(family.id)}
        label={nl.common.name(family)}
      />
      <span>
        <span className="ink-2">
          {agreements.map(({ child }) => child.firstName).join(', ')}
          {family.phone !== undefined && ` · ${family.phone}`}
        </span>{' '}
        {last ? (
          <span className="ok">
            {text.told(formatDay(last.at.slice(0, 10)), hostStops.telling.channels[last.channel])}
          </span>
        ) : (
          <span className="att">{text.notTold}</span>
        )}
        {termEndsOn > endsOn && <Note meaning="attention">{text.short(formatDay(termEndsOn))}</Note>}
      </span>
    </li>
  )
}
