import { questionOfFamily } from '../../../../shared/domain/billing/question-of-family.ts'
import type { FamilyRow, Overview } from './billing-types.ts'

type Named = { childId: string; firstName: string; lastName: string }
/** A child of a question, with the dates it is about. */
type QuestionChild = Named & { dates: string[] }

/** Days of a family that nobody answered for: a written reason lets them be billed as they are. */
export type OpenDaysQuestion = { family: FamilyRow; children: QuestionChild[]; days: string[] }
/** A family without an attest on some dates: its invoice is held back. */
type AttestQuestion = { family: FamilyRow; children: QuestionChild[] }
/** Presences of a child that no agreement covers: the host is paid, nobody is billed. */
export type UncoveredQuestion = Named & { presences: { date: string; hostId: string }[] }

/** Everything that must be answered before the month can be issued. */
export type Questions = {
  openDays: OpenDaysQuestion[]
  attests: AttestQuestion[]
  uncovered: UncoveredQuestion[]
}

/** The questions of a month: what is asked about each family (`questionOfFamily`), and presences that nobody is billed for. */
export function questionsOf(overview: Overview): Questions {
  const asked = Map.groupBy(overview.families, (family) =>
    questionOfFamily({ ...family, isIssued: family.issuedNumber !== undefined }),
  )
  return {
    openDays: (asked.get('open-days') ?? []).map((family) => ({
      family,
      children: childrenWithOpenDays(family),
      days: family.openDays.map(dayKey),
    })),
    attests: (asked.get('attest') ?? []).map((family) => ({
      family,
      children: family.missingTariffs.map(({ childId, dates }) => ({ ...nameOf(family, childId), dates })),
    })),
    uncovered: uncoveredOf(overview),
  }
}

/** How many questions these are: every open day, every family without attest and every uncovered presence is one. */
export function countQuestions({ openDays, attests, uncovered }: Questions): number {
  const days = openDays.reduce((sum, question) => sum + question.days.length, 0)
  return days + attests.length + uncovered.reduce((sum, question) => sum + question.presences.length, 0)
}

function childrenWithOpenDays(family: FamilyRow): QuestionChild[] {
  const byChild = Map.groupBy(family.openDays, (day) => day.childId)
  return [...byChild].map(([childId, days]) => ({
    ...nameOf(family, childId),
    dates: days.map((day) => day.date).sort(),
  }))
}

/** Presences at a host whose statement is issued are settled: the host is paid for them already. */
function uncoveredOf(overview: Overview): UncoveredQuestion[] {
  const paid = new Set(overview.payouts.filter((payout) => payout.issuedNumber !== undefined).map((row) => row.hostId))
  const open = overview.uncovered.filter((presence) => !paid.has(presence.hostId))
  return [...Map.groupBy(open, (presence) => presence.childId).values()].flatMap((presences) => {
    const [first] = presences
    if (!first) return []
    const { childId, firstName, lastName } = first
    return { childId, firstName, lastName, presences: presences.map(({ date, hostId }) => ({ date, hostId })) }
  })
}

function nameOf(family: FamilyRow, childId: string): Named {
  const child = family.children.find((candidate) => candidate.childId === childId)
  return child ?? { childId, firstName: childId, lastName: family.lastName }
}

/** Names one open day, so that a reason can say which days it was written for. */
function dayKey(day: { childId: string; date: string }): string {
  return `${day.childId} ${day.date}`
}
