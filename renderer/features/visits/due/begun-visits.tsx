import { NotebookPen } from 'lucide-react'
import { Button } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { due as text } from '../../../i18n/nl/visits/due.ts'
import type { AgendaVisit } from '../visit-types.ts'

type Props = { visits: readonly AgendaVisit[]; year: number | undefined; onOpen: (visitId: string) => void }

/** Visits in which something was written and that nobody called done: the way back into them; nothing where there are none. */
export function BegunVisits({ visits, year, onOpen }: Props) {
  const begun = visits.filter(({ isBegun }) => isBegun)
  if (begun.length === 0) return null
  return (
    <section className="begun" aria-label={text.begunTitle}>
      <h2>{text.begunTitle}</h2>
      <ul>
        {begun.map(({ id, host, date, from }) => (
          <li key={id}>
            <NotebookPen className="icon-small ink-3" aria-hidden />
            <span className="medium">{nl.common.name(host)}</span>
            <span className="ink-2">{[formatWeekdayDate(date, year), from].filter(Boolean).join(' ')}</span>
            <span className="spacer" />
            <Button aria-label={text.goOnWith(nl.common.name(host))} onClick={() => onOpen(id)}>
              {text.goOnShort}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
