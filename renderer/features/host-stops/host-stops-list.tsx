import { Link } from '@tanstack/react-router'
import { useQueryOf } from '../../api/index.ts'
import { Section } from '../../components/index.ts'
import { formatDay } from '../../format/date.ts'
import { hostStops } from '../../i18n/nl/host-stops.ts'
import { nl } from '../../i18n/nl.ts'
import { wordOfStep } from './host-stop-search.ts'
import './host-stops.css'

const text = hostStops.steps

/** Hosts who stop and are not finished, each with the step that she is at; nothing where there are none. */
export function HostStopsList() {
  const { data } = useQueryOf('hostStops.list', {})
  const open = (data ?? []).filter(({ steps }) => steps.some(({ state }) => state !== 'done'))
  if (open.length === 0) return null
  return (
    <Section title={text.list.title}>
      <ul className="stop-list">
        {open.map(({ host, record, agreements, decided, steps }) => {
          const next = steps.find(({ state }) => state === 'open') ?? steps.find(({ state }) => state === 'locked')
          return (
            <li key={host.id}>
              <Link
                to="/onthaalouders/$hostId/stopzetten"
                params={{ hostId: host.id }}
                search={{ stap: wordOfStep(next?.step ?? 'done') }}
              >
                {nl.common.name(host)}
              </Link>{' '}
              <span className="ink-2">
                {[text.list.until(formatDay(record.endsOn)), text.list.children(decided, agreements)].join(' · ')}
              </span>
              {next && <div className="small att">{`${text.names[next.step]}: ${whyOf(next)}`}</div>}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function whyOf({ reasons }: { reasons: readonly { kind: keyof typeof text.reasons; count: number }[] }): string {
  return reasons.map(({ kind, count }) => text.reasons[kind](count)).join(', ')
}
