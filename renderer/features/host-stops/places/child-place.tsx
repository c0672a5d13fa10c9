import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Button } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Relocation, StopAgreement } from '../host-stop-types.ts'
import { fitWords, missingWords, planWords } from './fit-words.ts'
import { OtherHosts } from './other-hosts.tsx'
import { OutcomeTag } from './outcome-tag.tsx'

const text = hostStops.places

type Props = {
  agreement: StopAgreement
  relocation: Relocation | undefined
  hostId: string
  endsOn: string
  isBusy: boolean
  /** Left out while nothing was decided. */
  onHost?: ((hostId: string) => void) | undefined
  /** What else can be done. */
  acts?: ReactNode
}

/** One child: its plan, where it could go and why, and what becomes of it. */
export function ChildPlace({ agreement, relocation, hostId, endsOn, isBusy, onHost, acts }: Props) {
  const [isListing, setIsListing] = useState(false)
  const { child, family, plan, outcome, extraDaysAfter } = agreement
  const isOpen = outcome?.kind !== 'host' && relocation !== undefined
  const name = nl.common.name(child)
  return (
    <article className="stop-child" aria-label={name}>
      <div className="stop-child-head">
        <h3>
          <Link to="/kinderen/$childId" params={{ childId: child.id }} search={{ tab: 'overeenkomsten' }}>
            {name}
          </Link>
        </h3>
        <span className="ink-2">
          {[planWords(plan), text.family(family.lastName), ...(isOpen ? [runsWords(relocation)] : [])].join(' · ')}
        </span>
        <span className="spacer" />
        <OutcomeTag agreement={agreement} {...(!onHost && { tried: relocation })} />
      </div>
      {isOpen && <Proposal relocation={relocation} />}
      {extraDaysAfter > 0 && <p className="small att">{text.extraDays(extraDaysAfter)}</p>}
      {outcome?.note !== undefined && <p className="ink-2">{outcome.note}</p>}
      {outcome?.placed && <p className="small ink-2">{outcome.placed.isCleared ? text.cleared : text.notCleared}</p>}
      <div className="stop-acts">
        {isOpen && onHost && relocation.proposal && (
          <Button isBusy={isBusy} onClick={() => relocation.proposal && onHost(relocation.proposal.host.id)}>
            {text.accept(nl.common.name(relocation.proposal.host))}
          </Button>
        )}
        {isOpen && (
          <Button kind="quiet" aria-expanded={isListing} onClick={() => setIsListing(!isListing)}>
            {isListing ? text.hideOthers : text.others}
          </Button>
        )}
        {acts}
      </div>
      {isOpen && isListing && (
        <OtherHosts
          hostId={hostId}
          endsOn={endsOn}
          agreementId={agreement.agreementId}
          child={name}
          onChoose={onHost}
          isBusy={isBusy}
        />
      )}
    </article>
  )
}

/** Until when the agreement runs. */
function runsWords({ endsOn }: Relocation): string {
  return endsOn === undefined ? text.openEnded : text.runsUntil(formatDay(endsOn))
}

function Proposal({ relocation: { proposal, nearest } }: { relocation: Relocation }) {
  if (proposal)
    return (
      <p>
        <span className="ink-2">{text.proposal}:</span> <b>{nl.common.name(proposal.host)}</b>{' '}
        <span className="ink-2">{fitWords(proposal).join(' · ')}</span>
      </p>
    )
  return (
    <>
      <p>
        <b className="att">{text.nobody}</b>
      </p>
      {nearest.length > 0 && (
        <ul className="small ink-2">
          {nearest.slice(0, 3).map((fit) => (
            <li key={fit.host.id}>
              <span className="medium">{nl.common.name(fit.host)}</span> {missingWords(fit).join(' · ')}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
