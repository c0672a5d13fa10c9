import type { FieldValue } from '../../../../../shared/domain/visits/fields.ts'
import type { VisitDimension } from '../../../../../shared/domain/exchange/visits.ts'
import { formatDay } from '../../../../format/date.ts'
import { nl } from '../../../../i18n/nl.ts'
import { visitSheet } from '../../../../i18n/nl/visits/sheet.ts'
import { visitWords } from '../../../../i18n/nl/visits/words.ts'

/** What fields of a visit are named after. */
export type Facts = {
  template: { items: readonly { id: string; text: string }[] }
  children: readonly { id: string; firstName: string; lastName: string }[]
  ownChildren: readonly { id: string; firstName: string }[]
}

/** What a field of a visit is called beside its versions. */
export function conflictName(field: string, { template, children, ownChildren }: Facts): string {
  const [list = '', id = ''] = field.split('/')
  const rest = field.slice(list.length + 1)
  if (rest === '') return visitSheet.fieldNames[field] ?? visitSheet.unknownField
  const isNote = field.endsWith('/note')
  if (list === 'checks') {
    const item = template.items.find((one) => rest === `${one.id}/answer` || rest === `${one.id}/note`)
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

/** A value as it is read beside another; nothing where the field was emptied. */
export function conflictValue(field: string, value: FieldValue | undefined): string {
  const text = visitSheet.conflicts
  if (field.startsWith('present')) return value === true ? text.yes : text.no
  if (value === undefined || value === '') return text.empty
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (field.endsWith('/answer')) return visitWords.answers[value as keyof typeof visitWords.answers]
  if (field.endsWith('/score') && typeof value === 'number')
    return visitWords.scoreOf(value, visitWords.scores[value - 1] ?? '')
  if (field === 'status') return visitWords.statuses[value as keyof typeof visitWords.statuses]
  if (field === 'date' || field === 'seenByHostOn') return formatDay(String(value))
  return String(value)
}

/** Whether two versions can stand below each other in one text. */
export function isLongText(field: string): boolean {
  return field === 'notes' || field === 'hostSays' || field.endsWith('/note')
}

/** The versions of a text as one: the first is the one that is shown now. */
export function bothTexts(values: readonly { value?: FieldValue | undefined }[]): string {
  return values
    .map(({ value }) => (typeof value === 'string' ? value : ''))
    .filter((text) => text !== '')
    .join('\n\n')
}
