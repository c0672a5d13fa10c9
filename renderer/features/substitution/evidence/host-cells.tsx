import { Check, TriangleAlert } from 'lucide-react'
import { nl } from '../../../i18n/nl.ts'
import { evidence as text } from '../../../i18n/nl/substitution/evidence.ts'
import { distanceWords } from '../absence-words.ts'
import { canBeChosen, tellingBlocker } from '../model/hosts-in-view.ts'
import type { Candidate } from '../substitution-types.ts'
import { blockerWords } from './blocker-words.ts'

type Props = { candidate: Candidate; year: number | undefined; isHere: boolean }

/** The cells of a host: who, how far, and whether the child can go there. */
export function HostCells(props: Props) {
  const { host, metres, isSamePostcode } = props.candidate
  const isSaid = metres !== undefined || !isSamePostcode
  return (
    <>
      <td>{nl.common.name(host)}</td>
      <td className="numeric ink-2" title={distanceWords(metres)}>
        {isSaid ? distanceWords(metres) : text.samePostcode}
      </td>
      <td>
        <Verdict {...props} />
      </td>
    </>
  )
}

function Verdict({ candidate, year, isHere }: Props) {
  const { peak, limit, isOverAverage } = candidate
  const blocker = tellingBlocker(candidate)
  if (!isHere && blocker) {
    const look = blocker.kind === 'full' ? 'br' : canBeChosen(candidate) ? 'att' : 'ink-2'
    const words = blockerWords(blocker, year)
    return (
      <span className={look} title={words}>
        {words}
      </span>
    )
  }
  const Sign = isOverAverage ? TriangleAlert : Check
  return (
    <span className={isOverAverage ? 'att' : 'ok'} title={isOverAverage ? text.overAverage : undefined}>
      <Sign className="icon-small" aria-hidden /> {isHere ? text.chosen : text.room(peak, limit)}
    </span>
  )
}
