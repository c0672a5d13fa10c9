import { PencilLine, TriangleAlert, Undo2 } from 'lucide-react'
import { nl } from '../../i18n/nl.ts'
import { Button } from '../button.tsx'
import { changeForm } from './draft-store.ts'
import { countOpenPlaces } from './model/form-faults.ts'
import { undoDiscard, type FormState } from './model/form-state.ts'

const text = nl.form

type Props = { formKey: string; form: FormState; isKept: boolean; onGo: () => void }

/** How things stand with a form, in words: thrown away, not in order yet, or not kept yet; nothing when all is kept. */
export function SaveState(props: Props) {
  return (
    <span className="save-bar-state" role="status">
      <State {...props} />
    </span>
  )
}

function State({ formKey, form, isKept, onGo }: Props) {
  const open = countOpenPlaces(form)
  if (open > 0 && (form.isChanged || form.isTried)) {
    return (
      <button type="button" className="save-bar-faults ring-inside" onClick={onGo}>
        <TriangleAlert className="icon-small" aria-hidden />
        {text.open(open)}
      </button>
    )
  }
  if (form.isChanged) {
    return (
      <>
        <PencilLine className="icon-small" aria-hidden />
        {isKept ? text.kept : text.unsaved}
      </>
    )
  }
  if (form.discarded === undefined) return null
  return (
    <>
      {text.discarded}
      <Button
        kind="quiet"
        icon={<Undo2 className="icon-small" aria-hidden />}
        onClick={() => changeForm(formKey, undoDiscard)}
      >
        {text.undo}
      </Button>
    </>
  )
}
