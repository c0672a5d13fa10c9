import { Note } from '../note.tsx'
import { useDraftStore } from './draft-store.ts'
import { openFaults } from './model/form-faults.ts'
import { hasField, hasFieldWithin } from './mounted-fields.ts'
import { faultText } from './words/fault-text.ts'
import { placeLabel } from './words/field-label.ts'

/** Faults that no field on the screen can show, once a save was tried: of the record as a whole, or of a part shown elsewhere. */
export function FaultsElsewhere({ formKey }: { formKey: string }) {
  const form = useDraftStore((store) => store.entries[formKey]?.form)
  if (!form?.isTried) return null
  const faults = openFaults(form).filter(
    ({ path, code }) => !hasField(formKey, path) && !(code === 'missing-key' && hasFieldWithin(formKey, path)),
  )
  return faults.map((fault) => (
    <Note key={`${fault.path} ${fault.code}`} meaning="breach" fact={faultText(fault, form.record)} isAlert>
      {placeLabel(fault.path, form.record)}
    </Note>
  ))
}
