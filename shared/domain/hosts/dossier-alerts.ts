import { formatDate, parseDate, type EpochDay } from '../calendar/date.ts'
import { monthsLater } from '../calendar/months-later.ts'
import type { Host, HostDocument, HostDocumentKind, HouseholdMember } from '../exchange/document.ts'

/**
 * Something in a host's dossier that asks for attention: a paper that has expired or is about to, one that is missing, or a
 * member of the household who turns 18 and will need papers. `about` is `host` or the member's id; `date` the last day on
 * which the paper is valid, or the eighteenth birthday.
 */
export type DossierAlert = {
  kind: 'expired' | 'expires' | 'missing' | 'turns-18'
  documentKind?: HostDocumentKind
  about: string
  date?: string
}

/** Papers that a host must have (R13), and every adult who lives with her (R14). */
const requiredOfHost: readonly HostDocumentKind[] = [
  'criminal-record',
  'medical',
  'qualification',
  'dutch',
  'life-saving',
]
const requiredOfAdult: readonly HostDocumentKind[] = ['criminal-record', 'medical']

const monthsToAdulthood = 18 * 12

type Dossier = Pick<Host, 'endsOn' | 'household' | 'documents'>

/**
 * The alerts of a host's dossier on a day (R13–R15), the host's own first; `alertDays` is how long before a date it becomes
 * one. Of a kind of paper the latest counts. A host who has ended has none, and neither has a member who has left.
 */
export function hostDossierAlerts(question: { host: Dossier; today: string; alertDays: number }): DossierAlert[] {
  const { host, today, alertDays } = question
  if (host.endsOn !== undefined && host.endsOn < today) return []
  const day = parseDate(today)
  const period = { today: day, horizon: day + alertDays }
  const documents = host.documents ?? []
  return [
    ...paperAlerts('host', papersOf(documents, undefined), requiredOfHost, period),
    ...(host.household ?? [])
      .filter(({ until }) => until === undefined || until >= today)
      .flatMap((member) => memberAlerts(member, papersOf(documents, member.id), period)),
  ]
}

type AlertPeriod = { today: EpochDay; horizon: EpochDay }

function papersOf(documents: readonly HostDocument[], memberId: string | undefined): HostDocument[] {
  return documents.filter((paper) => paper.memberId === memberId)
}

function memberAlerts(member: HouseholdMember, papers: readonly HostDocument[], period: AlertPeriod): DossierAlert[] {
  const adultOn = monthsLater(parseDate(member.birthDate), monthsToAdulthood)
  const alerts = paperAlerts(member.id, papers, requiredOfAdult, period)
  if (adultOn <= period.today) return alerts
  const isReady = !alerts.some(({ kind }) => kind === 'missing')
  if (adultOn > period.horizon || isReady) return []
  return [{ kind: 'turns-18', about: member.id, date: formatDate(adultOn) }]
}

/** Alerts of a person's papers: the required ones in their order, then the others as they come. */
function paperAlerts(
  about: string,
  papers: readonly HostDocument[],
  required: readonly HostDocumentKind[],
  period: AlertPeriod,
): DossierAlert[] {
  const latest = latestPapers(papers)
  const held = new Set(latest.map(({ kind }) => kind))
  const missing = required.filter((kind) => !held.has(kind))
  return [
    ...missing.map((documentKind): DossierAlert => ({ kind: 'missing', documentKind, about })),
    ...latest.flatMap(({ kind: documentKind, validUntil }): DossierAlert[] => {
      if (validUntil === undefined || parseDate(validUntil) > period.horizon) return []
      const kind = parseDate(validUntil) < period.today ? 'expired' : 'expires'
      return [{ kind, documentKind, about, date: validUntil }]
    }),
  ]
}

/** The latest paper of each kind; other papers are told apart by their title. Of two received together, the longer valid. */
function latestPapers(papers: readonly HostDocument[]): HostDocument[] {
  const latest = new Map<string, HostDocument>()
  for (const paper of papers) {
    const key = paper.kind === 'other' ? `other ${paper.title ?? ''}` : paper.kind
    const known = latest.get(key)
    if (!known || isLater(paper, known)) latest.set(key, paper)
  }
  return [...latest.values()]
}

function isLater(a: HostDocument, b: HostDocument): boolean {
  if (a.receivedOn !== b.receivedOn) return a.receivedOn > b.receivedOn
  return a.validUntil === undefined || (b.validUntil !== undefined && a.validUntil > b.validUntil)
}
