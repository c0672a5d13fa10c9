import { isKeyTaken, sheetKeys } from '../../../../shared/domain/attendance/reason-keys.ts'
import type { AbsenceReason } from '../../../../shared/domain/billing/issued.ts'
import type { AbsenceBilling, AbsenceReasonRecord } from '../../../../shared/domain/exchange/document.ts'
import { parseFormDate } from '../../../components/form/model/parse-form-date.ts'
import { formatDay } from '../../../format/date.ts'
import { absenceReasons } from '../../../i18n/nl/absence-reasons.ts'
import type { ReasonEntry } from './reason-types.ts'

const rules = absenceReasons.form.rules

/** What the form of a reason holds; `from` as it is typed. */
type ReasonValues = {
  from: string
  name: string
  key: string
  kind: AbsenceReason
  billing: AbsenceBilling
  isJustified: boolean
  needsDocument: boolean
  isActive: boolean
}

/** What a form begins with: the latest row of the reason that is changed, or the careful choice for a new one. */
export function startValues(entry: ReasonEntry | undefined, today: string): ReasonValues {
  const latest = entry?.rows[0]?.record
  // A change can begin today at the soonest, and after the rows that are known already it is mostly meant to be later.
  const from = latest !== undefined && latest.from > today ? latest.from : today
  return {
    from: formatDay(from),
    name: latest?.name ?? '',
    key: latest?.key ?? '',
    kind: latest?.kind ?? 'other',
    billing: latest?.billing ?? 'free-days',
    isJustified: latest?.isJustified ?? false,
    needsDocument: latest?.needsDocument ?? false,
    isActive: latest?.isActive ?? true,
  }
}

type Known = { entry: ReasonEntry | undefined; reasons: readonly ReasonEntry[]; today: string }

/** What is wrong with the fields, in words. */
export function faultsOf(values: ReasonValues, { entry, reasons, today }: Known): Partial<Record<string, string>> {
  const from = parseFormDate(values.from)
  const isPast = from !== undefined && entry !== undefined && from < today
  const fault = from === undefined ? rules.date : isPast ? rules.past : undefined
  const key = keyFault(values, from ?? today, entry?.id, reasons)
  return {
    ...(fault !== undefined && { from: fault }),
    ...(values.name.trim() === '' && { name: rules.name }),
    ...(key !== undefined && { key }),
  }
}

function keyFault(
  values: ReasonValues,
  from: string,
  id: string | undefined,
  reasons: readonly ReasonEntry[],
): string | undefined {
  const key = values.key.trim().toLowerCase()
  if (key === '') return undefined
  if (!/^[a-z]$/.test(key)) return rules.key
  if (sheetKeys.includes(key)) return rules.keyOfSheet
  const own = reasons.flatMap(({ rows }) =>
    rows.filter(({ origin }) => origin === 'service').map(({ record }) => record),
  )
  if (!isKeyTaken(toReasonRecord(values, from, id), own)) return undefined
  const holder = reasons.find((one) => one.id !== id && one.rows.some(({ record }) => record.key === key))
  return rules.keyTaken(holder?.rows.find(({ record }) => record.key === key)?.record.name ?? '')
}

/** The row that the fields stand for. */
export function toReasonRecord(values: ReasonValues, from: string, id = 'new'): AbsenceReasonRecord {
  const key = values.key.trim().toLowerCase()
  return {
    id,
    from,
    name: values.name.trim(),
    kind: values.kind,
    ...(key !== '' && { key }),
    billing: values.billing,
    isJustified: values.isJustified,
    needsDocument: values.needsDocument,
    isActive: values.isActive,
  }
}
