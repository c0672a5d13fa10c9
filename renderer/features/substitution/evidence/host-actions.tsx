import { Phone } from 'lucide-react'
import { Button } from '../../../components/index.ts'
import { evidence as text } from '../../../i18n/nl/substitution/evidence.ts'
import { canBeChosen } from '../model/hosts-in-view.ts'
import type { Candidate } from '../substitution-types.ts'

type Props = {
  candidate: Candidate
  isHere: boolean
  isSetAside: boolean
  onPlace: () => void
  onSetAside: () => void
}

/** Below the chosen host: her number, and what can be done with her. */
export function HostActions({ candidate, isHere, isSetAside, onPlace, onSetAside }: Props) {
  const { host, isKnown, isOverAverage } = candidate
  return (
    <tr className="hosts-actions">
      <td colSpan={3}>
        <div className="row">
          {host.phone !== undefined && (
            <span className="nowrap">
              <Phone className="icon-small" aria-hidden /> {host.phone}
            </span>
          )}
          {isOverAverage && <span className="small att">{text.overAverage}</span>}
          {isKnown && <span className="small ink-2">{text.known}</span>}
          <span className="spacer" />
          <Button onClick={onSetAside}>{isSetAside ? text.actions.backIn : text.actions.setAside}</Button>
          {!isHere && canBeChosen(candidate) && <Button onClick={onPlace}>{text.actions.choose}</Button>}
        </div>
      </td>
    </tr>
  )
}
