import { useDraftStore } from './draft-store.ts'
import { shownRowFaults } from './model/form-faults.ts'
import { useMountedField } from './mounted-fields.ts'
import { FieldError } from './use-field.tsx'
import { faultText } from './words/fault-text.ts'
import { fieldLabel } from './words/field-label.ts'

/** What is wrong with a row: with its fields, and with the row as a whole, which overlaps with another or stands there twice. */
export function RowFaults({ form: key, path }: { form: string; path: string }) {
  useMountedField(key, path)
  // One text, so that the row is drawn anew only when it says something else.
  const sentences = useDraftStore((store) => {
    const form = store.entries[key]?.form
    if (!form) return ''
    return shownRowFaults(form, path)
      .map((fault) => {
        const sentence = faultText(fault, form.record)
        return fault.path === path ? sentence : `${fieldLabel(fault.path)}: ${sentence}`
      })
      .join('\n')
  })
  if (sentences === '') return null
  return (
    <div className="list-fault" role="alert">
      {sentences.split('\n').map((sentence) => (
        <FieldError key={sentence}>{sentence}</FieldError>
      ))}
    </div>
  )
}
