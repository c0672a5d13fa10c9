import { Tag, type Column, type TableItem } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { due as text } from '../../../i18n/nl/visits/due.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import type { AgendaVisit } from '../visit-types.ts'
import type { agendaGroups } from './model/agenda-groups.ts'

const titles = text.agendaColumns

/** The columns of the agenda. */
export function agendaColumns(year: number | undefined): Column<AgendaVisit>[] {
  return [
    {
      id: 'when',
      header: titles.when,
      width: 196,
      cell: ({ date, from }) => [formatWeekdayDate(date, year), from].filter(Boolean).join(' '),
    },
    {
      id: 'host',
      header: titles.host,
      cell: ({ host, conflicts }) => (
        <>
          <span className="medium">{nl.common.name(host)}</span>{' '}
          {conflicts > 0 && <Tag meaning="attention">{visitWords.twoVersions(conflicts)}</Tag>}
        </>
      ),
    },
    { id: 'city', header: titles.city, width: 120, cell: ({ host }) => host.city },
    {
      id: 'kind',
      header: titles.kind,
      width: 128,
      cell: ({ isAnnounced }) => (isAnnounced ? visitWords.announced : visitWords.unannounced),
    },
    {
      id: 'visitor',
      header: titles.visitor,
      width: 128,
      cell: ({ visitor }) => visitor ?? <span className="ink-3">{nl.common.noValue}</span>,
    },
  ]
}

/** The lines of the agenda: when, then the visits. */
export function agendaItems(groups: ReturnType<typeof agendaGroups>): TableItem<AgendaVisit>[] {
  return groups.flatMap(({ time, visits }) => [
    { id: `group ${time}`, group: { when: text.groups[time] } },
    ...visits.map((visit) => ({ id: visit.id, row: visit })),
  ])
}
