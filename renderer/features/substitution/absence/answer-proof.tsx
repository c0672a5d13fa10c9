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
  const Icon = isProven ? Check : Hourglass
  return (
    <span className={`small ${isProven ? 'ok' : 'att'}`}>
      <Icon className="icon-small" aria-hidden />{' '}
      {proof.kind === 'days' ? text.proof.days(proof.atMost) : text.proof[proof.kind]}
      {isProven && counts.decided > 0 && text.proof.besideDecided}
    </span>
  )
}
