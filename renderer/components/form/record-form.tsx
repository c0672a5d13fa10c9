import type { ReactNode } from 'react'
import { LoadingRows } from '../list-states.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { SaveBar } from './save-bar.tsx'
import type { RecordForm as Form } from './use-record-form.ts'
import './form.css'

type Props = {
  form: Form<unknown, never>
  /** What the form is of, for readers of a screen aloud. */
  label: string
  /** Whose file tells who changed it meanwhile: `host:<id>` or `child:<id>`. */
  subject?: string
  children: ReactNode
  /** Beside the save button, such as what a save will do. */
  beside?: ReactNode
  /** Why it cannot be saved at all, in words. */
  reason?: string | undefined
}

/** The form of one record: its sections scroll, the bar with Bewaren stays below, and a conflict asks for a choice. */
export function RecordForm({ form, label, subject, children, beside, reason }: Props) {
  return (
    <form
      className="record-form"
      aria-label={label}
      noValidate
      data-form={form.key}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="record-form-body">{form.isOpen ? children : <LoadingRows rows={10} />}</div>
      <SaveBar form={form} beside={beside} reason={reason} />
      <ConflictDialog form={form} subject={subject} />
    </form>
  )
}
