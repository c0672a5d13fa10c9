import { isBuiltInReason } from '../../../../shared/domain/attendance/absence-reasons.ts'
import type { CellAbsence } from '../../../../shared/domain/attendance/day-cell.ts'
import type { AbsenceBilling, AbsenceReasonRecord } from '../../../../shared/domain/exchange/document.ts'
import { parseNearDate } from '../../../components/form/model/parse-near-date.ts'
import { parseTypedTime } from '../../../format/parse.ts'

/** An absence as it is typed. Dates and times are texts; `ruling` is what it means for the bill. */
export type AbsenceDraft = {
  reasonId: string
  notifiedOn: string
  notifiedAt: string
  notifiedBy: string
  documentSeenOn: string
  ruling: AbsenceBilling
  rulingReason: string
  note: string
}

/** What of a draft cannot be kept. */
type AbsenceFault = 'notified' | 'document' | 'ruling'

/** A stored absence as it is typed. */
export function draftOf(absence: CellAbsence): AbsenceDraft {
  return {
    reasonId: absence.reasonId ?? absence.reason,
    notifiedOn: typedDate(absence.notifiedAt?.slice(0, 10)),
    notifiedAt: absence.notifiedAt?.slice(11, 16) ?? '',
    notifiedBy: absence.notifiedBy ?? '',
    documentSeenOn: typedDate(absence.documentSeenOn),
    ruling: absence.ruling ?? 'free-days',
    rulingReason: absence.rulingReason ?? '',
    note: absence.note ?? '',
  }
}

function typedDate(iso: string | undefined): string {
  if (iso === undefined) return ''
  const [year, month, day] = iso.split('-')
  return `${Number(day)}/${Number(month)}/${year}`
}

/**
 * The absence that a draft stands for, or what is wrong with it. A time of notice without a day is of the day itself, a day
 * without a year is the one nearest to it; a ruling
 * other than that of the reason is kept with the reason for it (R69, R70).
 */
export function absenceOfDraft(
  draft: AbsenceDraft,
  row: AbsenceReasonRecord,
  date: string,
): { absence: CellAbsence } | { faults: AbsenceFault[] } {
  const notifiedAt = noticeOf(draft, date)
  const documentSeenOn = draft.documentSeenOn.trim() === '' ? undefined : parseNearDate(draft.documentSeenOn, date)
  const isOwnRuling = draft.ruling !== row.billing
  const rulingReason = draft.rulingReason.trim()
  const faults: AbsenceFault[] = [
    ...(notifiedAt === null ? (['notified'] as const) : []),
    ...(draft.documentSeenOn.trim() !== '' && documentSeenOn === undefined ? (['document'] as const) : []),
    ...(isOwnRuling && rulingReason === '' ? (['ruling'] as const) : []),
  ]
  if (faults.length > 0 || notifiedAt === null) return { faults }
  const texts = { notifiedBy: draft.notifiedBy.trim(), note: draft.note.trim() }
  return {
    absence: {
      reason: row.kind,
      ...(notifiedAt !== undefined && { notifiedAt }),
      ...(draft.ruling !== 'free-days' && { ruling: draft.ruling }),
      ...(!isBuiltInReason(row.id) && { reasonId: row.id }),
      ...(texts.notifiedBy !== '' && { notifiedBy: texts.notifiedBy }),
      ...(documentSeenOn !== undefined && { documentSeenOn }),
      ...(isOwnRuling && { rulingReason }),
      ...(texts.note !== '' && { note: texts.note }),
    },
  }
}

/** When somebody let know; null when what is typed is no moment. */
function noticeOf({ notifiedOn, notifiedAt }: AbsenceDraft, date: string): string | undefined | null {
  const [day, time] = [notifiedOn.trim(), notifiedAt.trim()]
  if (day === '' && time === '') return undefined
  const on = day === '' ? date : parseNearDate(day, date)
  const at = parseTypedTime(time)
  return on === undefined || at === undefined ? null : `${on}T${at}`
}
