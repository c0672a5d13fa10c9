import { Link } from '@tanstack/react-router'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { Button, DetailList, Section } from '../../../components/index.ts'
import { formatDay, formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { waitingList } from '../../../i18n/nl/waiting-list/list.ts'
import { why } from '../../../i18n/nl/waiting-list/why.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import { PlanDrawing } from '../../children/plan-drawing.tsx'
import { openRanking } from '../open-ranking.ts'
import { whyBelow } from '../why/position-words.ts'
import { CriteriaList } from './criteria-list.tsx'
import { OfferSection } from './offer-section.tsx'

const text = waitingList.side

type Props = { id: string; onOpen: () => void }

/** The evidence beside the list: who asks what, why it stands there, and what was offered. */
export function RequestEvidence({ id, onOpen }: Props) {
  const list = useQueryOf('waitingList.list', {}).data
  const { year } = useToday()
  const request = list?.requests.find((one) => one.id === id)
  if (!list || !request) return null
  const { child, contact, wantedFrom, source, number, offer } = request
  const ranking = openRanking(list.requests)
  const own = ranking.find((one) => one.id === id)
  const above = own && ranking[own.rank - 2]
  const born =
    child.expectedOn === undefined
      ? child.birthDate && waitingWords.born(formatDay(child.birthDate, year))
      : waitingWords.expected(formatDay(child.expectedOn, year))
  return (
    <>
      <div className="section">
        <div className="section-head">
          <h2>{nl.common.name(child)}</h2>
          <span className="spacer" />
          <Button onClick={onOpen} shortcut="↵">
            {waitingList.open}
          </Button>
        </div>
        <p className="small ink-2">{born}</p>
      </div>
      {offer && <OfferSection offer={offer} year={year} />}
      {own && (
        <Section title={text.why} note={why.place.rank(own.rank, ranking.length)}>
          <p className="ink-2">
            {above
              ? whyBelow(
                  { request: above, name: nl.common.name(above.child) },
                  { request: own, name: nl.common.name(own.child) },
                  list.rules.steps,
                )
              : why.place.first}
          </p>
          <p className="request-more">
            <Link to="/wachtlijst/$requestId" params={{ requestId: id }} search={{ tab: 'plaats' }}>
              {text.whyMore}
            </Link>
          </p>
        </Section>
      )}
      <Section title={text.wanted} note={text.wantedFrom(formatWeekdayDate(wantedFrom, year))}>
        <PlanDrawing plan={request} />
      </Section>
      <Section title={text.criteria}>
        <CriteriaList request={request} />
      </Section>
      <Section title={text.contact}>
        <DetailList
          facts={[
            [text.contactName, nl.common.name(contact)],
            [text.phone, contact.phone],
            [text.email, contact.email],
            [text.city, `${contact.postcode} ${contact.city}`],
            ...(source === undefined ? [] : [[text.source, source] as const]),
            ...(number === undefined ? [] : [[text.number, number] as const]),
          ]}
        />
      </Section>
    </>
  )
}
