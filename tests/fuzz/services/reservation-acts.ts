import { plusDays } from '../oracle/days.ts'
import { someSlots } from './slots.ts'
import { say, type Absences } from './substitution-acts.ts'

/** Every way in which what is reserved, and who is there, changes beside the absences, by a name; whether it was done. */
export const reservationActs: Record<string, (run: Absences) => Promise<boolean>> = {
  plan: async (run) => {
    const { dice, document, today } = run
    const from = plusDays(today, dice.between(0, 6))
    const until = plusDays(from, dice.between(0, 9))
    const weekdays = [1, 2, 3, 4, 5].filter(() => dice.chance(0.6))
    const slots = weekdays.flatMap((weekday) => someSlots(dice).map((slot) => ({ week: 1, weekday, ...slot })))
    if (slots.length === 0) return false
    const agreementId = dice.pick(document.agreements).id
    const record = { agreementId, from, until, cycleWeeks: 1, cycleStart: '2024-01-01', slots }
    return (await say(run, 'carePlans.save', { record, reasons: { minimum: 'Dat is zo.' } })) !== undefined
  },
  'agreement ends or moves': async (run) => {
    const { dice, document, today, service } = run
    const { id } = dice.pick(document.agreements)
    const { version, record } = await service.call('agreements.record', { id })
    const change = dice.chance(0.5)
      ? { hostId: dice.pick(document.hosts).id }
      : { endsOn: plusDays(today, dice.between(0, 9)) }
    return (await say(run, 'agreements.save', { id, version, record: { ...record, ...change } })) !== undefined
  },
  'legal holidays': async (run) => {
    const year = Number(run.today.slice(0, 4))
    return (await say(run, 'closures.addLegalHolidays', { year })) !== undefined
  },
  'host ends or goes on': async (run) => {
    const { dice, document, today, service } = run
    const { id } = dice.pick(document.hosts)
    const { version } = await service.call('hosts.record', { id })
    const end = dice.chance(0.5) ? { endsOn: plusDays(today, dice.between(0, 20)) } : {}
    return (await say(run, 'hosts.end', { id, version, ...end, reason: 'Dat is zo.' })) !== undefined
  },
}
