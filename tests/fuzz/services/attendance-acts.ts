import type { InputOf, ProcedureName } from '../../../shared/contract/index.ts'
import type { DayCell } from '../../../shared/domain/attendance/day-cell.ts'
import { oddKinds } from '../../../shared/domain/attendance/odd-kinds.ts'
import type { AbsenceReasonRecord, ExchangeDocument, ExtraDayRecord } from '../../../shared/domain/exchange/document.ts'
import type { ServiceOnFile } from '../../support/service-on-file.ts'
import { plusDays } from '../oracle/days.ts'
import type { Dice } from './dice.ts'
import { someSlots } from './slots.ts'

type Cell = InputOf<'attendance.save'>['cells'][number]
/** A random service in the middle of being worked on. */
export type Run = {
  service: ServiceOnFile
  dice: Dice
  document: ExchangeDocument
  dates: string[]
  months: string[]
  done: Cell[]
}
const why = 'rechtzetting na telefoon'

/** Whether a command was done, not refused; a reply that is outside the contract is an error. */
async function say({ service }: Run, name: ProcedureName, input: object): Promise<boolean> {
  const reply = await service.reply(name, { requestId: crypto.randomUUID(), ...input })
  if (!reply.ok && (reply.error.code === 'internal' || reply.error.reason === 'invalid-input'))
    throw new Error(`${name} ${JSON.stringify([input, reply.error])} ${service.logged.join()}`)
  return reply.ok
}

async function cellAt({ service }: Run, childId: string, hostId: string, date: string): Promise<DayCell> {
  const sheet = await service.call('attendance.sheet', { hostId, month: date.slice(0, 7) })
  const stays =
    sheet.attendance.find((one) => one.childId === childId && one.hostId === hostId && one.date === date)?.stays ?? []
  const found = sheet.absences.find((one) => one.childId === childId && one.date === date)
  if (!found) return { stays }
  const { childId: _child, date: _date, ...absence } = found
  return { stays, absence }
}

function someValue({ dice }: Run, reasons: readonly AbsenceReasonRecord[], looked: DayCell): DayCell {
  const stays = (): DayCell['stays'] => (dice.chance(0.15) ? [{ from: '00:00', until: '23:59' }] : someSlots(dice))
  if (dice.chance(0.15)) return { stays: [] }
  if (dice.chance(0.5)) return dice.chance(0.3) ? { ...looked, stays: stays() } : { stays: stays() }
  const own = dice.chance(0.5) && reasons.length > 0 ? dice.pick(reasons) : undefined
  return {
    stays: dice.chance(0.2) ? stays() : [],
    absence: {
      reason: own?.kind ?? dice.pick(['illness', 'holiday', 'other']),
      ...(dice.chance(0.3) && { ruling: dice.pick(['free', 'charged'] as const), rulingReason: why }),
      ...(own && { reasonId: own.id }),
      ...(dice.chance(0.3) && { note: 'é <&> 😀 \u202e' }),
    },
  }
}

/** Every way in which somebody changes attendance, or what it rests on; by a name. */
export const acts: Record<string, (run: Run) => Promise<boolean>> = {
  save: async (run) => {
    const { dice, document, dates } = run
    const cells: Cell[] = []
    const reasons = await ownReasons(run)
    for (let count = dice.between(1, 4); count > 0; count -= 1) {
      const childId = dice.pick(document.children).id
      const hostId = dice.pick(document.hosts).id
      const last = cells.at(-1)
      const date = last && dice.chance(0.4) ? last.date : dice.pick(dates)
      const looked = await cellAt(run, childId, hostId, date)
      cells.push({
        childId,
        hostId,
        date,
        looked: dice.chance(0.05) ? { stays: [] } : looked,
        value: someValue(run, reasons, looked),
      })
    }
    const isDone = await say(run, 'attendance.save', {
      cells,
      source: 'typed',
      ...(dice.chance(0.8) && { reason: why }),
    })
    if (isDone) run.done.push(...cells)
    return isDone
  },
  undo: async (run) => {
    const cell = run.done.pop()
    const undone = cell && { ...cell, looked: cell.value, value: cell.looked }
    return undone ? say(run, 'attendance.save', { cells: [undone], source: 'typed', reason: why }) : false
  },
  close: async (run) => say(run, 'attendance.closeMonth', aMonth(run)),
  reopen: async (run) => say(run, 'attendance.reopenMonth', { ...aMonth(run), reason: why }),
  ask: async (run) => {
    const { dice, document, dates } = run
    if (document.agreements.length === 0) return false
    const record: ExtraDayRecord = {
      id: '',
      agreementId: dice.pick(document.agreements).id,
      date: dice.pick(dates),
      slots: someSlots(dice),
      ...(dice.chance(0.4) && { insteadOf: dice.pick(dates) }),
      ...(dice.chance(0.7) && { hostAgrees: dice.chance(0.8) }),
      status: 'asked',
    }
    return say(run, 'extraDays.save', { record })
  },
  decide: async (run) => {
    const { dice } = run
    const stored = await anExtraDay(run)
    const status = dice.chance(0.8) ? 'accepted' : 'refused'
    return stored ? say(run, 'extraDays.decide', { ...stored, status, reason: why, reasons: { capacity: why } }) : false
  },
  undecide: async (run) => {
    const stored = await anExtraDay(run)
    return stored ? say(run, 'extraDays.reopen', { ...stored, reason: why }) : false
  },
  withdraw: async (run) => {
    const stored = await anExtraDay(run)
    return stored ? say(run, 'extraDays.withdraw', { ...stored, reason: why }) : false
  },
  reason: async (run) => {
    const { dice, dates } = run
    const known = await ownReasons(run)
    const old = dice.chance(0.4) && known.length > 0 ? dice.pick(known) : undefined
    const record = {
      id: old?.id ?? (dice.chance(0.3) ? 'illness' : ''),
      from: dice.pick(dates),
      name: 'Reden',
      kind: dice.pick(['illness', 'holiday', 'other'] as const),
      ...(dice.chance(0.7) && { key: dice.pick(['b', 'c', 'd', 'e']) }),
      billing: dice.pick(['free-days', 'free', 'charged'] as const),
      isJustified: dice.chance(0.5), needsDocument: dice.chance(0.5), isActive: dice.chance(0.8),
    } // prettier-ignore
    return say(run, 'absenceReasons.save', { record, isNew: record.id === '' })
  },
  dropReason: async (run) => {
    const known = await ownReasons(run)
    if (known.length === 0) return false
    const { id, from } = run.dice.pick(known)
    return say(run, 'absenceReasons.remove', { id, from })
  },
  check: async (run) => {
    const { attendance } = await exported(run.service)
    if (attendance.length === 0) return false
    const days = Array.from({ length: run.dice.between(1, 3) }, () => {
      const { childId, hostId, date } = run.dice.pick(attendance)
      return { childId, hostId, date, kind: run.dice.pick(oddKinds) }
    })
    return say(run, 'attendance.checkOdd', { days, isChecked: run.dice.chance(0.8) })
  },
  agreement: async (run) => {
    const { dice, document, dates } = run
    if (document.agreements.length === 0) return false
    const { id } = dice.pick(document.agreements)
    const { record, version } = await run.service.call('agreements.record', { id })
    const changed = dice.pick([
      { ...record, endsOn: dice.pick(dates) },
      { ...record, startsOn: dice.pick(dates) },
      { ...record, hostId: dice.pick(document.hosts).id },
    ])
    return say(run, 'agreements.save', { id, version, record: changed, capacityReason: why })
  },
  plan: async (run) => {
    const { dice, document, dates } = run
    if (document.agreements.length === 0) return false
    const from = dice.pick(dates)
    const slots = someSlots(dice).map((slot) => ({ week: 1, weekday: dice.between(1, 7), ...slot }))
    const plan = {
      from,
      cycleWeeks: 1,
      cycleStart: '2024-01-01',
      slots,
      ...(dice.chance(0.5) && { until: plusDays(from, dice.between(0, 60)) }),
    }
    const agreementId = dice.pick(document.agreements).id
    const reasons = { minimum: why, capacity: why }
    return dice.chance(0.5)
      ? say(run, 'carePlans.save', { record: { ...plan, agreementId }, reasons })
      : say(run, 'planning.keep', { changes: [{ kind: 'plan', agreementId, plan }], reasons })
  },
  issue: async (run) => {
    const { dice, months, service } = run
    const month = dice.pick(months)
    const accept = ['unregistered-day', 'missing-tariff', 'no-agreement']
    return say(run, 'billing.run', { month, out: `${service.folder}/uit-${month}`, accept })
  },
  closure: async (run) => {
    const from = run.dice.pick(run.dates)
    const hostId = run.dice.chance(0.5) ? null : run.dice.pick(run.document.hosts).id
    const record = { hostId, from, until: plusDays(from, run.dice.between(0, 4)), reason: 'leave' }
    return say(run, 'closures.save', { record })
  },
}

const aMonth = ({ dice, document, months }: Run) => ({ hostId: dice.pick(document.hosts).id, month: dice.pick(months) })
type Exported = Omit<ExchangeDocument, 'absenceReasons'> & { absenceReasons?: AbsenceReasonRecord[] }
const exported = async (service: ServiceOnFile): Promise<Exported> =>
  JSON.parse((await service.call('exchange.export', {})).text) as Exported
const ownReasons = async ({ service }: Run): Promise<AbsenceReasonRecord[]> =>
  (await exported(service)).absenceReasons ?? []

async function anExtraDay({ service, dice, dates }: Run): Promise<{ id: string; version: number } | undefined> {
  const days = await service.call('extraDays.list', { from: dates[0] ?? '', until: dates.at(-1) ?? '' })
  if (days.length === 0) return undefined
  const { id, version } = dice.pick(days)
  return { id, version: dice.chance(0.05) ? version + 1 : version }
}
