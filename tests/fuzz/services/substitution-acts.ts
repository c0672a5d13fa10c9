import type { InputOf, OutputOf, ProcedureName } from '../../../shared/contract/index.ts'
import type { WantedPlace } from '../../../shared/contract/substitution-shapes.ts'
import type { ClosureRecord, ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import type { ServiceOnFile } from '../../support/service-on-file.ts'
import { plusDays } from '../oracle/days.ts'
import type { Dice } from './dice.ts'
import { someSlots } from './slots.ts'

type Undo = OutputOf<'substitution.arrange'>
type View = OutputOf<'substitution.view'>
/** A service with absences in the middle of being worked on; `left` is what commands left that were not taken back. */
export type Absences = { service: ServiceOnFile; dice: Dice; document: ExchangeDocument; today: string; left: Undo[] }

/** What a command answered, or undefined when it was refused; a reply that is outside the contract is an error. */
export async function say<Name extends ProcedureName>(
  { service }: Absences,
  name: Name,
  input: Omit<InputOf<Name>, 'requestId'>,
): Promise<OutputOf<Name> | undefined> {
  const reply = await service.reply(name, { requestId: crypto.randomUUID(), ...input })
  if (reply.ok) return reply.value as OutputOf<Name>
  if (reply.error.code === 'internal' || reply.error.reason === 'invalid-input')
    throw new Error(`${name} ${JSON.stringify([input, reply.error])} ${service.logged.join()}`)
  return undefined
}

async function someView(run: Absences): Promise<View | undefined> {
  const absences = await run.service.call('substitution.absences', {})
  if (absences.length === 0) return undefined
  return run.service.call('substitution.view', { closureId: run.dice.pick(absences).id })
}

/** Wishes for some of the needs of an absence, now and then one that cannot be. */
function someWishes({ dice, document }: Absences, { needs }: View): WantedPlace[] {
  return needs
    .filter(() => dice.chance(0.6))
    .map(({ child, date, slots }): WantedPlace => {
      const day = { childId: child.id, date: dice.chance(0.03) ? plusDays(date, 1) : date }
      const kind = dice.pick(['host', 'host', 'host', 'group', 'parents'] as const)
      if (kind === 'parents') return { kind, ...day }
      if (kind === 'group') return { kind, ...day, groupLocationId: 'g' }
      const part = slots.find(([from, until]) => until - from > 60)
      const some = part && dice.chance(0.2) ? { slots: [[part[0], part[1] - 30] as [number, number]] } : {}
      return { kind, ...day, hostId: dice.pick(document.hosts).id, ...some }
    })
}

const arrangedOf = ({ needs }: View) =>
  needs.flatMap(({ decided }) => decided.map(({ id, version }) => ({ id, version })))

function closureSpan({ dice, today }: Absences): { from: string; until: string } {
  const from = plusDays(today, dice.between(-3, 8))
  return { from, until: plusDays(from, dice.between(0, 6)) }
}

/** Every way in which somebody works on absences, by a name; whether it was done, and what it left. */
export const absenceActs: Record<string, (run: Absences) => Promise<Undo | boolean>> = {
  report: async (run) => {
    const { dice, document } = run
    const { hostId: busy } = dice.pick(document.agreements)
    const hostId = dice.chance(0.1) ? null : dice.chance(0.3) ? dice.pick(document.hosts).id : busy
    const record: ClosureRecord = { hostId, ...closureSpan(run), reason: dice.pick(['illness', 'leave']) }
    return (await say(run, 'closures.save', { record })) !== undefined
  },
  'put off or shorten': async (run) => {
    const view = await someView(run)
    if (!view) return false
    const change = run.dice.chance(0.5)
      ? closureSpan(run)
      : { until: plusDays(view.record.from, run.dice.between(0, 9)) }
    const record = { ...view.record, ...change }
    const mayCancel = run.dice.chance(0.6) ? { cancelPlaces: true } : {}
    return (await say(run, 'closures.save', { id: view.id, version: view.version, record, ...mayCancel })) !== undefined
  },
  'take away': async (run) => {
    const view = await someView(run)
    if (!view || run.dice.chance(0.5)) return false
    const { id, version } = view
    return (await say(run, 'closures.remove', { id, version, cancelPlaces: run.dice.chance(0.6) })) !== undefined
  },
  arrange: async (run) => {
    const view = await someView(run)
    const places = view && someWishes(run, view)
    if (!view || !places || places.length === 0) return false
    // All at once is often refused: then one by one.
    const together = await say(run, 'substitution.arrange', { closureId: view.id, places })
    return (
      together ?? (await say(run, 'substitution.arrange', { closureId: view.id, places: places.slice(0, 1) })) ?? false
    )
  },
  release: async (run) => {
    const view = await someView(run)
    const places = view ? arrangedOf(view).filter(() => run.dice.chance(0.7)) : []
    return places.length > 0 && ((await say(run, 'substitution.release', { places })) ?? false)
  },
  tell: async (run) => {
    const view = await someView(run)
    const need = view?.needs.find(() => run.dice.chance(0.3))
    if (!view || !need) return false
    const { dice } = run
    const answer = dice.pick(['agreed', 'agreed', 'own-solution', 'no-answer', 'none'] as const)
    const told = {
      hostId: view.record.hostId ?? '',
      contractHolderId: need.family.id,
      from: need.date,
      until: need.date,
      topic: dice.pick(['place', 'back'] as const),
      channel: dice.pick(['phone', 'email', 'letter'] as const),
      text: 'é <&> 😀',
      closureId: view.id,
      ...(answer !== 'none' && { answer }),
    }
    const [first] = someWishes(run, { ...view, needs: [need] })
    const arranged = dice.chance(0.5) ? need.decided.map(({ id, version }) => ({ id, version })) : []
    const places = first && arranged.length === 0 ? [first] : []
    return (await say(run, 'substitution.tell', { ...told, places, arranged })) ?? false
  },
  'take back': async (run) => {
    const { dice, left } = run
    if (left.length === 0) return false
    const index = dice.between(0, left.length - 1)
    const [one] = left.splice(index, 1)
    return one !== undefined && (await say(run, 'substitution.undo', one)) !== undefined
  },
  'set aside': async (run) => {
    const { dice, document, today } = run
    const row = { childId: dice.pick(document.children).id, hostId: dice.pick(document.hosts).id }
    const dates = [plusDays(today, dice.between(0, 6))]
    return (await say(run, 'substitution.setAside', { ...row, dates, isSetAside: dice.chance(0.7) })) !== undefined
  },
  attend: async (run) => {
    const { dice, document, today } = run
    const cell = { childId: dice.pick(document.children).id, hostId: dice.pick(document.hosts).id, date: today }
    const looked = { stays: [] }
    const cells = [{ ...cell, looked, value: { stays: someSlots(dice) } }]
    return (await say(run, 'attendance.save', { cells, source: 'typed' })) !== undefined
  },
}
