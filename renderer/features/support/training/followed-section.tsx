import { Link } from '@tanstack/react-router'
import { useToday } from '../../../api/index.ts'
import { Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { formatDuration } from '../../../format/time.ts'
import { training } from '../../../i18n/nl/support/training.ts'
import { nl } from '../../../i18n/nl.ts'
import type { TrainedHost } from './training-types.ts'

const text = training.hosts

/** A host's hours per year, and everything that they are made of. */
export function FollowedSection({ trained: { host, years, followed } }: { trained: TrainedHost }) {
  const { year } = useToday()
  return (
    <>
      <section className="section">
        <div className="section-head">
          <h2>
            <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
              {nl.common.name(host)}
            </Link>
          </h2>
          <span className="section-note">{text.noNorm}</span>
        </div>
        {years.length > 0 && (
          <div className="key-figures">
            {years.slice(0, 3).map((one) => (
              <div key={one.year}>
                <b>{formatDuration(one.minutes)}</b>
                <span>{one.year}</span>
              </div>
            ))}
          </div>
        )}
      </section>
      <Section title={text.followed}>
        {followed.length === 0 ? (
          <p className="small ink-2">{text.none}</p>
        ) : (
          <ul className="support-lines">
            {followed.map(({ date, title, minutes, provider, hasCertificate, sessionId }) => (
              <li key={`${date} ${title} ${sessionId}`}>
                <div className="support-line">
                  {sessionId === undefined ? (
                    <span>{title}</span>
                  ) : (
                    <Link to="/huisbezoeken/vorming" search={{ kies: sessionId }}>
                      {title}
                    </Link>
                  )}
                  <span className="numeric">{formatDuration(minutes)}</span>
                </div>
                <div className="small ink-2">
                  {[
                    formatDay(date, year),
                    provider,
                    sessionId === undefined ? text.ownFile : text.session,
                    hasCertificate ? text.certificate : text.noCertificate,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
