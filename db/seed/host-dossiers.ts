import { formatDate, parseDate, toCivil, toEpochDay, type EpochDay } from '../../shared/domain/calendar/date.ts'
import type { Host, HostDocument, HouseholdMember } from '../../shared/domain/exchange/document.ts'
import type { DemoPeriod } from './demo-period.ts'
import type { HostSpec } from './host-specs.ts'
import { randomFor, type Random } from './random.ts'

const firstNames: readonly [string, ...string[]] = ['Geert', 'Koen', 'Dirk', 'Wim', 'Kris', 'Luc']
/** Papers are renewed every three years (R15). */
const yearsValid = 3

type Dossier = Required<Pick<Host, 'household' | 'documents' | 'training' | 'notes'>>

/** The dossier of a host: who lives there, papers with their validity, trainings, a note (R13–R16). */
export function hostDossier(spec: HostSpec, startsOn: string, period: DemoPeriod): Dossier {
  const random = randomFor('dossier', spec.id)
  const household = householdOf(spec, random, period)
  return {
    household,
    documents: [
      ...papersOfHost(spec, startsOn, random, period),
      ...household.flatMap((member) => papersOfMember(spec, member, startsOn, period)),
    ],
    training: [0, 1].map((year) => ({
      id: `${spec.id}-v${year + 1}`,
      date: formatDate(period.until - 30 - year * 365 - random.between(0, 90)),
      title: year === 0 ? 'Levensreddend handelen bij baby’s en peuters' : 'Kwaliteitsvol observeren (MeMoQ)',
      minutes: year === 0 ? 180 : 150,
      provider: 'Vormingscentrum De Linde',
      hasCertificate: year === 0,
    })),
    notes: [
      { id: `${spec.id}-n1`, date: formatDate(period.until - random.between(5, 60)), text: random.pick(remarks) },
    ],
  }
}

const remarks: readonly [string, ...string[]] = [
  'Bereikbaar tussen 13 en 14 uur, wanneer de kinderen slapen.',
  'Zoekt een tweedehands bedje; doorgegeven aan de uitleendienst.',
  'Wil in de zomer een week extra verlof, nog te bespreken.',
]

/** A partner, and with one host a child that turns eighteen soon (R14). */
function householdOf(spec: HostSpec, random: Random, period: DemoPeriod): HouseholdMember[] {
  const partner: HouseholdMember = {
    id: `${spec.id}-g1`,
    firstName: random.pick(firstNames),
    lastName: spec.name[1],
    birthDate: formatDate(toEpochDay(toCivil(period.from).year - random.between(38, 55), random.between(1, 12), 11)),
    relation: 'partner',
  }
  if (spec.id !== 'h06') return [partner]
  const { year } = toCivil(period.thisMonth.until + 20)
  const birth = period.thisMonth.until + 20 - (toEpochDay(year, 1, 1) - toEpochDay(year - 18, 1, 1))
  return [
    partner,
    { id: 'h06-g2', firstName: 'Yasmine', lastName: spec.name[1], birthDate: formatDate(birth), relation: 'dochter' },
  ]
}

function papersOfHost(spec: HostSpec, startsOn: string, random: Random, period: DemoPeriod): HostDocument[] {
  const paper = (kind: HostDocument['kind'], receivedOn: string, validUntil?: EpochDay): HostDocument => ({
    id: `${spec.id}-${kind}`,
    kind,
    receivedOn,
    ...(validUntil === undefined ? {} : { validUntil: formatDate(validUntil) }),
  })
  // One runs out in some weeks, the others later.
  const soon = spec.id === 'h02' ? period.thisMonth.until + 12 : undefined
  const renewed = (until: EpochDay): [string, EpochDay] => [earlierOf(startsOn, until), until]
  return [
    paper('criminal-record', ...renewed(period.thisMonth.until + random.between(120, 900))),
    paper('medical', startsOn),
    paper('qualification', startsOn),
    ...(spec.id === 'h10' ? [] : [paper('dutch', startsOn)]),
    paper('life-saving', ...renewed(soon ?? period.thisMonth.until + random.between(100, 900))),
    paper('risk-analysis', ...renewed(period.thisMonth.until + random.between(70, 400))),
  ]
}

function papersOfMember(spec: HostSpec, member: HouseholdMember, startsOn: string, period: DemoPeriod): HostDocument[] {
  if (member.relation !== 'partner') return []
  const until = period.thisMonth.until + randomFor('member', member.id).between(90, 800)
  const record: HostDocument = {
    id: `${member.id}-criminal-record`,
    kind: 'criminal-record',
    memberId: member.id,
    receivedOn: earlierOf(startsOn, until),
    validUntil: formatDate(until),
  }
  const medical: HostDocument = {
    id: `${member.id}-medical`,
    kind: 'medical',
    memberId: member.id,
    receivedOn: startsOn,
  }
  return spec.id === 'h05' ? [record] : [record, medical]
}

/** Received three years before it runs out, or at the start of a host who began later than that. */
function earlierOf(startsOn: string, until: EpochDay): string {
  return formatDate(Math.max(parseDate(startsOn), until - yearsValid * 365))
}
