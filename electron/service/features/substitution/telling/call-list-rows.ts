import type { OutputOf, ParsedInputOf } from '../../../../../shared/contract/index.ts'
import type { Interval } from '../../../../../shared/domain/billing/issued.ts'
import { compareText } from '../../../../../shared/domain/text-order.ts'
import type { CallDays, CallRow } from '../../../documents/letters/call-list.ts'
import { decidedPlace } from './decided-place.ts'
import { nameOf, type TellingFacts } from './telling-facts.ts'

type Need = OutputOf<'substitution.view'>['needs'][number]
type Shown = Pick<ParsedInputOf<'substitution.writeCallList'>, 'assumed' | 'sentences'>

/** Families to be called about days that are not over, by the first arrival of a child of theirs, then by name. */
export function callListRows(facts: TellingFacts, { assumed, sentences }: Shown): CallRow[] {
  const proposals = new Map(assumed.map((one) => [keyOf(one.childId, one.date), one]))
  const said = new Map(sentences.map(({ contractHolderId, text }) => [contractHolderId, text]))
  const ofFamily = Map.groupBy(facts.needs, ({ family }) => family.id)
  return facts.families
    .flatMap((family): CallRow[] => {
      const needs = (ofFamily.get(family.id) ?? []).toSorted(
        (a, b) => moment(a) - moment(b) || compareText(a.date, b.date),
      )
      const [first] = needs.toSorted((a, b) => compareText(a.date, b.date) || moment(a) - moment(b))
      if (!first) return []
      const answered = facts.view.contacts.findLast(
        ({ contractHolderId, topic, answer }) =>
          contractHolderId === family.id && topic === 'place' && answer !== undefined,
      )
      const sentence = said.get(family.id)
      return [
        {
          date: first.date,
          minute: moment(first),
          children: [...new Map(needs.map(({ child }) => [child.id, child.firstName])).values()],
          parent: nameOf(family),
          ...(family.phone !== undefined && { phone: family.phone }),
          days: daysOf(needs, facts, proposals),
          ...(sentence !== undefined && { sentence }),
          ...(answered?.answer && { answered: { answer: answered.answer, at: answered.at } }),
        },
      ]
    })
    .sort((a, b) => compareText(a.date, b.date) || a.minute - b.minute)
}

/** Where the children of a family go: days and children with the same place and hours stand together, by the first of them. */
function daysOf(
  needs: readonly Need[],
  facts: TellingFacts,
  proposals: ReadonlyMap<string, Shown['assumed'][number]>,
): CallDays[] {
  const days = needs
    .map((need) => {
      const { where, slots } = whereOf(need, facts, proposals.get(keyOf(need.child.id, need.date)))
      return { date: need.date, child: need.child, slots, where }
    })
    .sort((a, b) => compareText(a.date, b.date))
  const onDate = [...Map.groupBy(days, ({ date, where, slots }) => JSON.stringify([date, where, slots])).values()]
  const together = Map.groupBy(onDate, (list) =>
    JSON.stringify([list[0]?.where, list[0]?.slots, list.map(({ child }) => child.id).sort()]),
  )
  return [...together.values()].flatMap((lists) => {
    const [first] = lists
    const [day] = first ?? []
    if (!first || !day) return []
    const dates = lists.flatMap(([one]) => one?.date ?? [])
    return { dates, children: first.map(({ child }) => child.firstName), slots: day.slots, where: day.where }
  })
}

function whereOf(
  need: Need,
  facts: TellingFacts,
  proposal: Shown['assumed'][number] | undefined,
): { where: CallDays['where']; slots: readonly Interval[] } {
  const place = decidedPlace(need, facts)
  if (place?.kind === 'host' || place?.kind === 'group')
    return { where: { kind: place.kind, name: place.at.name, isProposal: false }, slots: place.slots }
  if (place?.kind === 'parents') return { where: { kind: 'parents' }, slots: need.slots }
  const host = proposal && facts.hostAt(proposal.hostId)
  return proposal && host
    ? { where: { kind: 'host', name: host.name, isProposal: true }, slots: proposal.slots }
    : { where: { kind: 'none' }, slots: need.slots }
}

function moment({ slots }: Pick<Need, 'slots'>): number {
  return slots[0]?.[0] ?? 0
}

function keyOf(childId: string, date: string): string {
  return JSON.stringify([childId, date])
}
