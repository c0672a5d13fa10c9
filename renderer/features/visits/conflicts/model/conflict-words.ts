import type { VisitDimension } from '../../../../../shared/domain/exchange/visits.ts'
import type { FieldValue, TravellingKind } from '../../../../../shared/domain/visits/fields.ts'
import { formatDay } from '../../../../format/date.ts'
import { formatMoment } from '../../../../format/time.ts'
import { nl } from '../../../../i18n/nl.ts'
import { folders } from '../../../../i18n/nl/visits/folders.ts'
import { visitSheet } from '../../../../i18n/nl/visits/sheet.ts'
import { visitWords } from '../../../../i18n/nl/visits/words.ts'

/** What fields of a visit are named after. */
export type VisitNames = {
  items: readonly { id: string; text: string }[]
  children: readonly { id: string; firstName: string; lastName: string }[]
  ownChildren: readonly { id: string; firstName: string }[]
}

/** What a field of a visit is called beside its versions. */
export function visitFieldName(field: string, { items, children, ownChildren }: VisitNames): string {
  const [list = '', id = ''] = field.split('/')
  const rest = field.slice(list.length + 1)
  if (rest === '') return visitSheet.fieldNames[field] ?? visitSheet.unknownField
  const isNote = field.endsWith('/note')
  if (list === 'checks') {
    const item = items.find((one) => rest === `${one.id}/answer` || rest === `${one.id}/note`)
    const name = item?.text ?? visitSheet.unknownField
    return isNote ? visitSheet.noteOn(name) : name
  }
  if (list === 'scores') {
    const name = visitWords.dimensions[id as VisitDimension]
    return isNote ? visitSheet.noteOn(name) : name
  }
  if (list === 'photos') return visitSheet.sections.photos
  const child = children.find((one) => one.id === rest)
  const own = ownChildren.find((one) => one.id === rest)
  const name = child ? nl.common.name(child) : own?.firstName
  return name === undefined ? visitSheet.unknownField : visitSheet.presence(name)
}

/** What a field of something agreed or aimed at is called. */
export function guidanceFieldName(field: string): string {
  return folders.fieldNames[field.split('/')[0] ?? ''] ?? folders.otherField
}

const dates = /^(date|seenByHostOn|agreedOn|dueOn|closedOn|startedOn|endedOn|progress\/.*\/date)$/s

/** A value as it is read beside another; nothing where the field was emptied. */
export function conflictValue(kind: TravellingKind, field: string, value: FieldValue | undefined): string {
  const text = visitSheet.conflicts
  if (field.startsWith('present')) return value === true ? text.yes : text.no
  if (value === undefined || value === '') return text.empty
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (dates.test(field)) return formatDay(String(value))
  if (field === 'finishedAt') return formatMoment(String(value))
  if (field.endsWith('/score') && typeof value === 'number')
    return visitWords.scoreOf(value, visitWords.scores[value - 1] ?? '')
  return wordsOf(kind, field)?.[value] ?? String(value)
}

/** The words of a field that holds one of a few values. */
function wordsOf(
  kind: TravellingKind,
  field: string,
): Readonly<Partial<Record<FieldValue & string, string>>> | undefined {
  if (field.endsWith('/answer')) return visitWords.answers
  if (field === 'status') return kind === 'goal' ? visitWords.goalStatuses : visitWords.statuses
  if (field === 'owner') return visitWords.owners
  return field === 'dimension' ? visitWords.dimensions : undefined
}

/** Whether two versions can stand below each other in one text. */
export function isLongText(field: string): boolean {
  return /^(notes|hostSays|text|outcome|.*\/(note|text))$/s.test(field)
}

/** The versions of a text as one: the first is the one that is shown now. */
export function bothTexts(values: readonly { value?: FieldValue | undefined }[]): string {
  return values
    .map(({ value }) => (typeof value === 'string' ? value : ''))
    .filter((text) => text !== '')
    .join('\n\n')
}
