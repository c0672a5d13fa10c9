import type { OutputOf } from '../../../shared/contract/index.ts'
import { formatMoney, formatNumber } from '../../format/money.ts'
import { parseTypedCents, parseTypedNumber, parseTypedTime } from '../../format/parse.ts'

/** A dated setting with its rows. */
export type Setting = OutputOf<'settings.list'>[number]
export type SettingRow = Setting['rows'][number]

/** A value of a setting as it is shown. */
export function formatSetting(kind: Setting['kind'], value: number | string): string {
  if (typeof value === 'string') return value
  return kind === 'cents' ? formatMoney(value) : formatNumber(value)
}

/** A typed value of a setting, or undefined when it does not fit its kind. */
export function parseSetting(kind: Setting['kind'], text: string): number | string | undefined {
  if (kind === 'cents') return parseTypedCents(text)
  if (kind === 'time') return parseTypedTime(text)
  const value = parseTypedNumber(text)
  return kind === 'whole' && !Number.isInteger(value) ? undefined : value
}
