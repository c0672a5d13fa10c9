import { formatDate, parseDate } from '../../shared/domain/calendar/date.ts'
import type { CoachingGoal, HomeVisit, HostAction } from '../../shared/domain/exchange/visits.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import type { DemoPeriod } from './demo-period.ts'
import type { SeenVisit } from './home-visits.ts'

/** Hosts whose last agreement was not done by its date; of the others it is still to come. */
const late = new Set(['h02', 'h08'])

/** What was agreed at each visit at which something was found: closed before the next visit, the last one is open. */
export function actionsOf(visits: readonly SeenVisit[], period: DemoPeriod): HostAction[] {
  return visits
    .flatMap(({ visit, finding }): HostAction[] => {
      if (!finding) return []
      const next = visits.find(({ visit: other }) => other.hostId === visit.hostId && other.date > visit.date)?.visit
      const isHost = finding.itemId !== 'papers-risk'
      const agreed = {
        id: `af-${visit.id}`,
        hostId: visit.hostId,
        visitId: visit.id,
        text: finding.action,
        owner: isHost ? ('host' as const) : ('organiser' as const),
        ...(!isHost && visit.visitor !== undefined && { ownerName: visit.visitor }),
        agreedOn: visit.date,
      }
      if (next)
        return [
          {
            ...agreed,
            dueOn: daysLater(visit.date, 21),
            closedOn: daysLater(visit.date, 18),
            outcome: finding.outcome,
          },
        ]
      const dueOn = late.has(visit.hostId) ? daysLater(visit.date, 14) : formatDate(period.thisMonth.until + 20)
      return [{ ...agreed, dueOn }]
    })
    .sort((a, b) => compareText(a.id, b.id))
}

/** One goal that is worked on, with what was seen of it at two visits, and one that was reached. */
export function goalsOf(visits: readonly SeenVisit[]): CoachingGoal[] {
  const of = (hostId: string): HomeVisit[] => visits.flatMap(({ visit }) => (visit.hostId === hostId ? [visit] : []))
  const noted = (id: string, visit: HomeVisit | undefined, text: string) =>
    visit ? [{ id, date: visit.date, visitId: visit.id, text }] : []
  const [first, second, , ...last] = of('h04')
  const [begun, middle] = of('h06')
  if (!first || !begun) return []
  return [
    {
      id: 'doel-h04-1',
      hostId: 'h04',
      text: 'Meer taal bij de verzorging: benoemen wat je doet, wachten op antwoord.',
      dimension: 'educational-support',
      startedOn: first.date,
      dueOn: daysLater(last.at(-1)?.date ?? first.date, 120),
      status: 'active',
      progress: [
        ...noted('doel-h04-1-a', second, 'Probeert het bij het verschonen; vergeet het nog aan tafel.'),
        ...noted('doel-h04-1-b', last.at(-1), 'Gaat vanzelf bij de verzorging, ook de ouders merken het.'),
      ],
    },
    {
      id: 'doel-h06-1',
      hostId: 'h06',
      text: 'Een rustig afscheid bij aankomst, samen met de ouder.',
      dimension: 'families-diversity',
      startedOn: begun.date,
      status: 'reached',
      endedOn: middle?.date ?? begun.date,
      progress: noted('doel-h06-1-a', middle, 'Vast plekje aan het raam werkt; kinderen wenen korter.'),
    },
  ]
}

const daysLater = (date: string, days: number): string => formatDate(parseDate(date) + days)
