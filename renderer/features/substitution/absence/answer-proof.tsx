import { Check, Hourglass, Loader } from 'lucide-react'
import { screen as text } from '../../../i18n/nl/substitution/screen.ts'
import { proofOf } from '../model/proof.ts'
import type { Counts } from '../model/counts.ts'
import type { Answer } from '../substitution-types.ts'

type Props = { answer: Answer | undefined; counts: Counts; isSeeking: boolean }

/** How good the proposals are, as far as that is proven; while they are sought anew the former stay. */
export function AnswerProof({ answer, counts, isSeeking }: Props) {
  if (isSeeking)
    return (
      <span className="small ink-2">
        <Loader className="icon-small" aria-hidden /> {text.calculating}
      </span>
    )
  // Nothing is sought any more once everything is decided.
  if (!answer || counts.proposed + counts.unplaced === 0) return null
  const proof = proofOf(answer)
  const isProven = proof.kind === 'proven'
  // Unless another aim was put before a place for everybody, a proof without proposals says that there is no place at all.
  const isNowhere = isProven && counts.proposed === 0 && answer.unplaced.every(({ reason }) => reason !== 'free')
  const Icon = isProven ? Check : Hourglass
  return (
    <span className={`small ${isNowhere ? 'ink-2' : isProven ? 'ok' : 'att'}`}>
      <Icon className="icon-small" aria-hidden />{' '}
      {isNowhere ? text.proof.nowhere : proof.kind === 'days' ? text.proof.days(proof.atMost) : text.proof[proof.kind]}
      {isProven && !isNowhere && counts.decided > 0 && text.proof.besideDecided}
    </span>
  )
}
