import { nl } from '../../i18n/nl.ts'
import { Button } from '../button.tsx'
import { Note } from '../note.tsx'
import { changeForm, useDraftStore } from './draft-store.ts'
import { forgetYielded } from './model/form-saving.ts'
import { describeValue } from './words/describe-value.ts'
import { placeLabel } from './words/field-label.ts'

/** What was typed and had to yield to somebody else's value: readable until it is put aside, so that nothing is lost. */
export function YieldedNote({ formKey }: { formKey: string }) {
  const form = useDraftStore((store) => store.entries[formKey]?.form)
  if (!form || form.yielded.length === 0) return null
  return (
    <Note
      meaning="attention"
      fact={nl.form.conflict.yielded}
      actions={<Button onClick={() => changeForm(formKey, forgetYielded)}>{nl.form.conflict.read}</Button>}
    >
      {form.yielded
        .map(({ path, mine }) => `${placeLabel(path, form.record)}: ${describeValue(path, mine)}`)
        .join('; ')}
    </Note>
  )
}
