import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Note, Section, Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { why } from '../../../i18n/nl/waiting-list/why.ts'
import type { RankedRequest, Replay } from '../waiting-types.ts'
import { whyBelow } from './position-words.ts'
import { stepSentence } from './rule-words.ts'

const { place: text, rules: ruleText } = why

type Props = { id: string; ranking: Replay; isNow: boolean }

/** What separates a request from the one above it and the one below it, and the rules that say so. */
export function PlaceSection({ id, ranking: { rules, requests }, isNow }: Props) {
  const own = requests.find((request) => request.id === id)
  return (
    <>
      <Section title={text.title} note={own && text.rank(own.rank, requests.length)}>
        {own ? (
          <Neighbours own={own} requests={requests} steps={rules.steps} />
        ) : (
          <Note meaning="neutral" fact={isNow ? text.closed : text.absent}>
            {isNow ? text.closedDetail : text.absentDetail}
          </Note>
        )}
      </Section>
      <Section
        title={ruleText.title}
        note={rules.from === undefined ? ruleText.standard : ruleText.since(formatDay(rules.from))}
      >
        <RuleList rules={rules} own={own} below={own && requests[own.rank]} />
      </Section>
    </>
  )
}

type NeighboursProps = { own: RankedRequest; requests: readonly RankedRequest[]; steps: Replay['rules']['steps'] }

function Neighbours({ own, requests, steps }: NeighboursProps) {
  const [above, below] = [requests[own.rank - 2], requests[own.rank]]
  const named = (request: RankedRequest) => ({ request, name: nl.common.name(request.child) })
  return (
    <ul className="why-sides">
      <Side icon={<ArrowUp className="icon-small" aria-hidden />}>
        {above ? (
          <>
            <b className="medium">{text.above(above.rank, nl.common.name(above.child))}</b>
            <span className="ink-2">{whyBelow(named(above), named(own), steps)}</span>
          </>
        ) : (
          text.first
        )}
      </Side>
      <Side icon={<ArrowDown className="icon-small" aria-hidden />}>
        {below ? (
          <>
            <b className="medium">{text.below(below.rank, nl.common.name(below.child))}</b>
            <span className="ink-2">{whyBelow(named(own), named(below), steps)}</span>
          </>
        ) : (
          text.last
        )}
      </Side>
    </ul>
  )
}

function Side({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li>
      {icon}
      <div>{children}</div>
    </li>
  )
}

type RuleListProps = {
  rules: Replay['rules']
  own: RankedRequest | undefined
  /** The request below the own one. */
  below: RankedRequest | undefined
}

/** The rules, step by step; a mark at the one that separates the request from its neighbours. */
function RuleList({ rules: { steps }, own, below }: RuleListProps) {
  const marks = (is: (separation: NonNullable<RankedRequest['below']>) => boolean) => (
    <>
      {own?.below && is(own.below) && <Tag meaning="accent">{text.decides(own.rank - 1)}</Tag>}
      {below?.below && is(below.below) && <Tag meaning="accent">{text.decides(below.rank)}</Tag>}
    </>
  )
  return (
    <ol className="why-rules">
      {steps.map((step, index) => (
        <li key={index}>
          <span>
            {stepSentence(step)} {marks((by) => by.by === 'step' && by.index === index)}
          </span>
        </li>
      ))}
      <li>
        <span>
          {ruleText.last} {marks(({ by }) => by === 'received' || by === 'id')}
        </span>
      </li>
      <li>
        <span>
          {ruleText.newLast} {marks(({ by }) => by === 'new')}
        </span>
      </li>
    </ol>
  )
}
