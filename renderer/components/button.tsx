import { Button as MantineButton } from '@mantine/core'
import { Lock } from 'lucide-react'
import { useId, type ComponentPropsWithRef, type ReactNode } from 'react'

/** primary: one per view · plain · quiet: without a border · danger: cannot be undone. */
type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

type Props = Omit<ComponentPropsWithRef<'button'>, 'disabled' | 'color'> & {
  kind?: ButtonKind
  icon?: ReactNode
  /** Keys that do the same, shown inside. */
  shortcut?: string
  /** Why it cannot be pressed now, in words beside it; pressing then does nothing, and focus still reaches it. */
  reason?: string | undefined
  /** Under way: pressing does nothing. */
  isBusy?: boolean
  /** No text to be seen: give an aria-label. */
  isIconOnly?: boolean
}

/** The program's button. A button that cannot be used says why beside it instead of going grey without a word. */
export function Button({ kind = 'plain', icon, shortcut, reason, isBusy, isIconOnly, children, ...rest }: Props) {
  const reasonId = useId()
  const isOff = reason !== undefined || isBusy === true
  const button = (
    <MantineButton
      type="button"
      {...rest}
      variant={kind}
      {...(isIconOnly && { 'data-icon-only': true })}
      {...(isOff && { 'aria-disabled': true, onClick: (event) => event.preventDefault() })}
      {...(reason !== undefined && { 'aria-describedby': reasonId })}
      leftSection={reason === undefined ? icon : <Lock className="icon-small" aria-hidden />}
      rightSection={shortcut === undefined ? undefined : <kbd>{shortcut}</kbd>}
    >
      {children}
    </MantineButton>
  )
  if (reason === undefined) return button
  return (
    <span className="button-with-reason">
      {button}
      <span id={reasonId} className="small ink-2">
        {reason}
      </span>
    </span>
  )
}
