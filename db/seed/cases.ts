import { formatDate, mondayOf } from '../../shared/domain/calendar/date.ts'
import type { AgreementRecord } from '../../shared/domain/exchange/document.ts'
import type { Complaint, Incident } from '../../shared/domain/exchange/incidents.ts'
import type { DemoPeriod } from './demo-period.ts'

/** Days before the last Monday of the months of the demo: the same on every day of the month after them. */
function daysBefore({ until }: DemoPeriod): (days: number) => string {
  return (days) => formatDate(mondayOf(until) - days)
}

/** Agreements that run on a day, in the order of the document. */
function runningOn(agreements: readonly AgreementRecord[], day: string): AgreementRecord[] {
  return agreements.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === undefined || endsOn >= day))
}

/** A small accident some weeks ago, handled and closed, and a gate that stood open, which is still followed. */
export function demoIncidents(agreements: readonly AgreementRecord[], period: DemoPeriod): Incident[] {
  const day = daysBefore(period)
  const [fallen] = runningOn(agreements, day(34))
  const [near] = runningOn(agreements, day(4)).filter(({ hostId }) => hostId !== fallen?.hostId)
  if (!fallen || !near) return []
  return [
    {
      id: 'i1',
      kind: 'incident',
      category: 'injury',
      hostId: fallen.hostId,
      occurredAt: `${day(34)}T10:20`,
      reportedAt: `${day(34)}T10:35`,
      reportedBy: 'de onthaalouder, telefonisch',
      place: 'tuin',
      description:
        'Gestruikeld over de rand van de zandbak en op de onderlip gevallen. Kleine snee, die snel stopte met bloeden.',
      firstAid: 'Gespoeld met water en gekoeld met een koud kompres.',
      insurerToldAt: `${day(34)}T11:40`,
      insuranceReference: 'S-118/04',
      measures: 'De rand van de zandbak is met rubber afgedekt.',
      closedOn: day(27),
      outcome: 'Genezen zonder litteken. Geen kosten voor het gezin.',
      children: [
        {
          childId: fallen.childId,
          isInjured: true,
          wentToHospital: false,
          sawDoctor: true,
          isStillInCare: true,
          parentsToldAt: `${day(34)}T10:30`,
          parentsReaction: 'Dankbaar dat zij meteen gebeld werden.',
        },
      ],
      steps: [
        { id: 's1', on: day(33), by: 'Coördinator', text: 'Ouders teruggebeld: de huisarts vond hechten niet nodig.' },
        { id: 's2', on: day(27), by: 'Coördinator', text: 'Verzekeraar bevestigt dat het dossier gesloten is.' },
      ],
    },
    {
      id: 'i2',
      kind: 'incident',
      category: 'near-miss',
      hostId: near.hostId,
      occurredAt: `${day(4)}T16:05`,
      reportedAt: `${day(4)}T17:30`,
      reportedBy: 'een ouder, bij het ophalen',
      place: 'oprit',
      description:
        'De poort naar de straat stond open terwijl er drie kinderen buiten speelden. Niemand liep de straat op.',
      measures: 'De poort krijgt een veer die haar zelf sluit.',
    },
  ]
}

/** A complaint that was received, confirmed, and is still to be answered. */
export function demoComplaints(agreements: readonly AgreementRecord[], period: DemoPeriod): Complaint[] {
  const day = daysBefore(period)
  const of = runningOn(agreements, day(6)).at(-1)
  if (!of) return []
  return [
    {
      id: 'kl1',
      receivedAt: `${day(6)}T18:45`,
      receivedBy: 'Coördinator',
      channel: 'email',
      complainant: 'de moeder',
      contractHolderId: of.contractHolderId,
      hostId: of.hostId,
      childId: of.childId,
      subject: 'Weinig buiten gespeeld',
      text: 'De moeder vraagt waarom de kinderen in oktober zo weinig buiten gespeeld hebben, ook op droge dagen.',
      acknowledgedOn: day(5),
      answerDueOn: day(-33),
      referredOn: day(5),
      steps: [
        {
          id: 's1',
          on: day(5),
          by: 'Coördinator',
          text: 'Met de onthaalouder afgesproken het te bespreken bij het huisbezoek.',
        },
      ],
    },
  ]
}
