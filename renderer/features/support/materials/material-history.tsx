import { Link } from '@tanstack/react-router'
import { useToday } from '../../../api/index.ts'
import { Section } from '../../../components/index.ts'
import { formatDay, formatPeriod } from '../../../format/date.ts'
import { materials } from '../../../i18n/nl/support/materials.ts'
import { supportWords } from '../../../i18n/nl/support/shared.ts'
import { nl } from '../../../i18n/nl.ts'
import type { LoanEntry } from './material-types.ts'

const text = materials.history

/** Who had a material, newest first, and in which state it went and came back. */
export function MaterialHistory({ loans }: { loans: readonly LoanEntry[] }) {
  const { year } = useToday()
  return (
    <Section title={text.title} note={loans.length === 0 ? undefined : text.count(loans.length)}>
      {loans.length === 0 ? (
        <p className="small ink-2">{text.none}</p>
      ) : (
        <ul className="support-lines">
          {loans.map(({ id, host, record: { from, returnedOn, conditionOut, conditionIn, note } }) => (
            <li key={id}>
              <div className="support-line">
                <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
                  {nl.common.name(host)}
                </Link>
                <span className="small ink-2 nowrap">
                  {returnedOn === undefined ? text.still(formatDay(from, year)) : formatPeriod(from, returnedOn, year)}
                </span>
              </div>
              <div className="small ink-2">
                {text.conditions(
                  supportWords.conditions[conditionOut],
                  conditionIn && supportWords.conditions[conditionIn],
                )}
              </div>
              {note !== undefined && <div className="small">{note}</div>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
