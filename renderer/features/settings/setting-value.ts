import type { OutputOf } from '../../../shared/contract/index.ts'
import { nl } from '../../i18n/nl.ts'
import { formatMoney, formatNumber } from '../../format/money.ts'
import { parseGoalWords, settingWords } from '../../format/setting-words.ts'
import { parseTypedCents, parseTypedNumber, parseTypedTime } from '../../format/parse.ts'

/** A dated setting with its rows. */
export type Setting = OutputOf<'settings.list'>[number]
export type SettingRow = Setting['rows'][number]

/** A value of a setting as it is shown. */
export function formatSetting({ key, kind }: Pick<Setting, 'key' | 'kind'>, value: number | string): string {
  const words = settingWords(key, value)
  if (words !== undefined) return words
  if (typeof value === 'string') return value
  return kind === 'cents' ? formatMoney(value) : formatNumber(value)
}

/** A typed value of a setting, or undefined when it does not fit its kind or lies outside its bounds. */
export function parseSetting(
  { kind, bounds }: Pick<Setting, 'kind' | 'bounds'>,
  text: string,
): number | string | undefined {
  if (kind === 'cents') return parseTypedCents(text)
  if (kind === 'time') return parseTypedTime(text)
  if (kind === 'goals') return parseGoalWords(text)
  const value = parseTypedNumber(text)
  if (value === undefined || (kind === 'whole' && !Number.isInteger(value))) return undefined
  return bounds && (value < bounds.from || value > bounds.until) ? undefined : value
}

/** What a value of a setting must be, in words. */
export function settingRule({ kind, bounds }: Pick<Setting, 'kind' | 'bounds'>): string {
  const rules = nl.settings.dated.rules
  return bounds ? rules.between(formatNumber(bounds.from), formatNumber(bounds.until)) : rules[kind]
}
