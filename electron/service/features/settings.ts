import type { Executor } from '../../../db/open.ts'
import { deleteSetting, readSettings, writeSetting } from '../../../db/repositories/settings.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import type { settings } from '../../../shared/contract/settings.ts'
import { isTime } from '../../../shared/domain/calendar/time.ts'
import {
  settingBounds,
  settingKeys,
  settingKinds,
  type SettingKey,
  type SettingRow,
} from '../../../shared/domain/settings/dated-settings.ts'
import { isGoalOrder } from '../../../shared/domain/substitution/goals.ts'
import { datedDefaults, type DatedDefault } from '../../../shared/law/dated-defaults.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Act, HandlersOf } from '../context.ts'

/** The rows of a key as the window shows them: own rows over the defaults of the law, latest first. */
function rowsOf(key: SettingKey, own: readonly SettingRow[], today: string) {
  const service = own
    .filter((row) => row.key === key)
    .map((row) => ({ from: row.from, value: row.value, origin: 'service' as const }))
  const law = (datedDefaults[key] as readonly DatedDefault[])
    .filter((row) => !service.some((ownRow) => ownRow.from === row.from))
    .map((row) => ({ ...row, origin: 'law' as const }))
  const rows = [...service, ...law].sort((a, b) => compareText(b.from, a.from))
  const current = rows.find((row) => row.from <= today)
  return rows.map((row) => ({ ...row, inForce: row === current }))
}

/** The value of the service's own row, for the log: it is gone once it is overwritten. */
async function ownValue(db: Executor, key: SettingKey, from: string): Promise<number | string | undefined> {
  return (await readSettings(db)).find((row) => row.key === key && row.from === from)?.value
}

function isValid(key: SettingKey, value: number | string): boolean {
  const kind = settingKinds[key]
  if (kind === 'time') return typeof value === 'string' && isTime(value)
  if (kind === 'goals') return typeof value === 'string' && isGoalOrder(value)
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  const { from, until } = settingBounds[key] ?? { from: 0, until: Infinity }
  if (value < from || value > until) return false
  return kind === 'number' || (Number.isSafeInteger(value) && value <= 1_000_000_000)
}

/** The act of a change: the field is the date from which the value holds. */
function actOf(action: string, key: SettingKey, change: { field: string; before: unknown; after?: unknown }): Act {
  return { action, subject: key, details: { record: { kind: 'setting', id: key }, changes: [change] } }
}

/** Handlers of the dated settings. */
export const settingsHandlers: HandlersOf<keyof typeof settings> = {
  'settings.list': async ({ db, clock }) => {
    const own = await readSettings(db)
    return settingKeys.map((key) => ({
      key,
      kind: settingKinds[key],
      ...(settingBounds[key] && { bounds: settingBounds[key] }),
      rows: rowsOf(key, own, clock.today()),
    }))
  },

  'settings.set': async ({ commit }, { key, from, value }) => {
    if (!isValid(key, value)) throw new ServiceError('validation', 'invalid-value')
    return commit(async (db) => {
      const before = await ownValue(db, key, from)
      await writeSetting(db, { key, from, value })
      return { value: {}, acts: [actOf('setting-set', key, { field: from, before, after: value })] }
    })
  },

  'settings.remove': async ({ commit }, { key, from }) =>
    commit(async (db) => {
      const before = await ownValue(db, key, from)
      if (!(await deleteSetting(db, key, from))) throw new ServiceError('not-found', 'no-such-row')
      return { value: {}, acts: [actOf('setting-removed', key, { field: from, before })] }
    }),
}
