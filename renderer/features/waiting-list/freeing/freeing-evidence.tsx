import { Link } from '@tanstack/react-router'
import { DetailList, Section } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { freeing as text } from '../../../i18n/nl/waiting-list/freeing.ts'
import { places } from '../../../i18n/nl/waiting-list/places.ts'
import type { FreeingRow } from './freeing-rows.ts'
import { weekdayWords } from './freeing-words.ts'
import '../places/places.css'

/** A place that comes free, and who on the list fits there then, by rank, each with the way to the offer. */
export function FreeingEvidence({ row, year }: { row: FreeingRow; year: number | undefined }) {
  const { host, date, cause, child, weekdays, requests } = row
  return (
    <>
      <Section
        title={nl.common.name(host)}
        note={
          <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
            {places.toHost}
          </Link>
        }
      >
        <DetailList
          facts={[
            [text.from, formatWeekdayDate(date, year)],
            [text.cause, text.causes[cause]],
            ...(child
              ? [[text.child, <Leaving key="child" child={child} isOwn={cause === 'own-child'} />] as const]
              : []),
            [text.days, weekdayWords(weekdays)],
          ]}
        />
      </Section>
      <Section title={text.who} {...(requests.length > 0 && { note: text.whoNote })}>
        {requests.length === 0 ? (
          <p className="ink-2">{text.nobody}</p>
        ) : (
          <ul className="freeing-requests">
            {requests.map((one) => (
              <li key={one.id}>
                <span className="small ink-2">{places.higher.rank(one.rank)}</span>
                <Link to="/wachtlijst/$requestId" params={{ requestId: one.id }} className="medium">
                  {nl.common.name(one.child)}
                </Link>
                <Link
                  className="button"
                  to="/wachtlijst/$requestId"
                  params={{ requestId: one.id }}
                  search={{ tab: 'plaatsen', bij: host.id, vanaf: date }}
                  aria-label={text.offerTo(nl.common.name(one.child))}
                >
                  {text.offer}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}

type LeavingProps = { child: NonNullable<FreeingRow['child']>; isOwn: boolean }

/** Who leaves; a host's own child has no file. */
function Leaving({ child, isOwn }: LeavingProps) {
  if (isOwn) return child.firstName
  return (
    <Link to="/kinderen/$childId" params={{ childId: child.id }}>
      {nl.common.name(child)}
    </Link>
  )
}
