import { useEffect, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { Button } from '../../../../components/index.ts'
import { nl } from '../../../../i18n/nl.ts'
import { planning } from '../../../../i18n/nl/planning.ts'
import { useWhatIf } from '../../stores/what-if.ts'
import '../../../../components/form/form.css'

const text = planning.whatIf

type Props = {
  element: RefObject<HTMLFormElement | null>
  title: string
  isNew: boolean
  children: ReactNode
  onSubmit: () => void
}

/** The form of one change: its first field takes the focus, Enter adds the change, Escape puts the form away. */
export function ChangeForm({ element, title, isNew, children, onSubmit }: Props) {
  const edit = useWhatIf((store) => store.edit)
  useEffect(() => element.current?.querySelector('input')?.focus(), [element])
  const onKeyDown = (event: KeyboardEvent) => {
    // An open list of choices takes Escape for itself.
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    edit(undefined)
  }
  return (
    // The keys are those of the fields inside; the form itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={element}
      className="what-if-form"
      aria-label={title}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <h3>{title}</h3>
      <div className="form-grid">{children}</div>
      <div className="row">
        <Button type="submit">{isNew ? text.form.submit : text.form.change}</Button>
        <Button kind="quiet" onClick={() => edit(undefined)}>
          {nl.common.cancel}
        </Button>
      </div>
    </form>
  )
}
