import { nl } from '../i18n/nl.ts'
import './frame.css'

/** The program's sign and name. */
export function Brand() {
  return (
    <div className="brand">
      <i aria-hidden />
      {nl.frame.brand}
    </div>
  )
}
