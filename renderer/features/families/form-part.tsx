import { useEffect, type ReactNode } from 'react'
import './families.css'

/** A part of a form that an address can point at, such as `fiche`. It takes no room of its own. */
export function FormPart({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="form-part" data-part={name}>
      {children}
    </div>
  )
}

/** Puts the focus in the first field of a part, once the form is there. */
export function useFocusPart(name: string | undefined, isThere: boolean): void {
  useEffect(() => {
    if (name === undefined || !isThere) return
    const part = document.querySelector(`[data-part="${CSS.escape(name)}"]`)
    const field = part?.querySelector<HTMLElement>(':is(input, textarea, button):not([tabindex="-1"], [type="hidden"])')
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
  }, [name, isThere])
}
