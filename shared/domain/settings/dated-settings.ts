import { datedDefaults, type DatedDefault } from '../../law/dated-defaults.ts'
import { parseDate, type EpochDay } from '../calendar/date.ts'
import { goalOrderOf, type Goal } from '../substitution/goals.ts'

/** The known keys (exchange.md §5, docs/settings.md); anything else is refused on import. */
export type SettingKey = keyof typeof datedDefaults
/** A row of the service's own. Numbers are exact decimals, `absence.noticeTime` is HH:MM. */
export type SettingRow = { key: SettingKey; from: string; value: number | string }

/** All keys, in the order in which they are documented. */
export const settingKeys = Object.keys(datedDefaults) as SettingKey[]

/** What a value of each key must be: an amount of whole cents, a whole number, any number of zero or more, a time, or an order of goals. */
export const settingKinds: Record<SettingKey, 'cents' | 'whole' | 'number' | 'time' | 'goals'> = {
  'host.dayCents': 'cents',
  'freeDays.fullTime': 'number',
  'capacity.legalMaximum': 'whole',
  'capacity.averageLimit': 'number',
  'plan.minimumHalfDays': 'number',
  'absence.noticeTime': 'time',
  'deposit.maximumCents': 'cents',
  'deposit.lowIncomeMaximumCents': 'cents',
  'deposit.lowIncomeLimitCents': 'cents',
  'notice.months': 'whole',
  'documents.alertDays': 'whole',
  'attest.alertDays': 'whole',
  'substitution.goals': 'goals',
  'substitution.maximumKm': 'number',
  'substitution.seconds': 'whole',
  'visits.perQuarter': 'whole',
  'visits.firstWithinDays': 'whole',
  'visits.unannouncedOneOf': 'whole',
  'incidents.reportHours': 'whole',
  'occupancy.targetPercent': 'number',
  'occupancy.openingDays': 'whole',
  'priority.sharePercent': 'number',
  'priority.plusSharePercent': 'number',
  'priority.vulnerableFrom': 'whole',
}

/** The whole numbers or decimals between which a value of a key must lie, where zero or more is not all there is to say. */
export const settingBounds: Readonly<Partial<Record<SettingKey, { from: number; until: number }>>> = {
  'substitution.maximumKm': { from: 0, until: 1_000 },
  'substitution.seconds': { from: 1, until: 60 },
  'visits.perQuarter': { from: 0, until: 12 },
  'visits.firstWithinDays': { from: 0, until: 365 },
  'visits.unannouncedOneOf': { from: 0, until: 12 },
  'incidents.reportHours': { from: 1, until: 720 },
  'occupancy.targetPercent': { from: 0, until: 100 },
  'occupancy.openingDays': { from: 0, until: 366 },
  'priority.sharePercent': { from: 0, until: 100 },
  'priority.plusSharePercent': { from: 0, until: 100 },
  'priority.vulnerableFrom': { from: 1, until: 5 },
}

type Row = { from: EpochDay; value: number | string }

/** The settings of a service: its own rows over the defaults of the law. */
export type DatedSettings = {
  /** Number in force on a date. */
  number(key: Exclude<SettingKey, 'absence.noticeTime' | 'substitution.goals'>, on: EpochDay): number
  /** Time HH:MM in force on a date. */
  time(key: 'absence.noticeTime', on: EpochDay): string
  /** Goals of a substitution, the most important first. */
  goals(key: 'substitution.goals', on: EpochDay): Goal[]
}

/** Builds the look-up: the row with the latest `from` on or before the date wins, own rows before defaults of that same date. */
export function datedSettings(rows: readonly SettingRow[]): DatedSettings {
  const timelines = new Map(settingKeys.map((key) => [key, timeline(key, rows)]))
  const inForce = (key: SettingKey, on: EpochDay): number | string => {
    const row = timelines.get(key)?.find((candidate) => candidate.from <= on)
    if (!row) throw new RangeError(`no ${key} in force`)
    return row.value
  }
  return {
    number: (key, on) => inForce(key, on) as number,
    time: (key, on) => inForce(key, on) as string,
    goals: (key, on) => goalOrderOf(inForce(key, on) as string),
  }
}

/** Rows of a key, latest first. */
function timeline(key: SettingKey, rows: readonly SettingRow[]): Row[] {
  const byDate = new Map<EpochDay, Row>()
  for (const row of datedDefaults[key] as readonly DatedDefault[]) {
    const from = parseDate(row.from)
    byDate.set(from, { from, value: row.value })
  }
  for (const row of rows) {
    if (row.key !== key) continue
    const from = parseDate(row.from)
    byDate.set(from, { from, value: row.value })
  }
  return [...byDate.values()].sort((a, b) => b.from - a.from)
}
