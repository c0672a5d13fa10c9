import { Link } from '@tanstack/react-router'
import { Section } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { places } from '../../../i18n/nl/waiting-list/places.ts'
import type { Place } from '../waiting-types.ts'

const text = places.higher

/** Who stands higher on the list and fits at the host as well: they go first, unless a reason says why not (R125). */
export function HigherSection({ requests, hostId }: { requests: Place['before']; hostId: string }) {
  if (requests.length === 0) return null
  return (
    <Section title={text.title}>
      <p className="small ink-2">{text.detail}</p>
      <ul className="higher">
        {requests.map(({ id, rank, child }) => (
          <li key={id}>
            <span className="small ink-2">{text.rank(rank)}</span>
            <Link
              to="/wachtlijst/$requestId"
              params={{ requestId: id }}
              search={{ tab: 'plaatsen', bij: hostId }}
              className="medium"
            >
              {nl.common.name(child)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
