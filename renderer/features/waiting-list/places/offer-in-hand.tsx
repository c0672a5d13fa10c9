import { Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { Offer } from '../../../../shared/domain/exchange/waiting-list.ts'
import { useCommand } from '../../../api/index.ts'
import { Button, DetailList, ErrorState, Section, Tag } from '../../../components/index.ts'
import { useKeptFocus } from '../../../components/use-kept-focus.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { places } from '../../../i18n/nl/waiting-list/places.ts'
import { onlyRequest } from '../../letters/letters-search.ts'
import { WriteLetterLink } from '../../letters/write-letter-link.tsx'
import type { ListedRequest } from '../waiting-types.ts'
import { dayWords } from './fit-words.ts'
import { wantedWeekdays } from './offered-days.ts'

const text = places.inHand

type Props = {
  request: ListedRequest
  offer: NonNullable<ListedRequest['offer']>
  /** The same as it is stored: with its days, and why it passed somebody over. */
  stored: Offer | undefined
  today: string
  year: number | undefined
}

/** The place that was offered, what the family says of it, and the agreement that it becomes. */
export function OfferInHand({ request, offer, stored, today, year }: Props) {
  const { run, isRunning, failure } = useCommand('waitingList.answer')
  const [note, setNote] = useState('')
  const { id, version } = request
  const isAccepted = offer.answer === 'accepted'
  const acts = useRef<HTMLDivElement>(null)
  useKeptFocus(isAccepted, () => acts.current?.querySelector<HTMLElement>('textarea, a'), true)
  const isLate = offer.answerBy !== undefined && offer.answerBy < today
  const answer = async (said: 'accepted' | 'refused' | 'withdrawn') => {
    const words = note.trim()
    const done = await run({ id, version, offerId: offer.id, answer: said, ...(words !== '' && { note: words }) })
    if (done) setNote('')
  }
  return (
    <Section
      title={text.title}
      note={
        <Tag meaning={isAccepted ? 'ok' : isLate ? 'attention' : 'accent'}>
          {isAccepted ? text.accepted : isLate ? text.late : text.waits}
        </Tag>
      }
    >
      <DetailList
        facts={[
          [
            text.host,
            <Link key="host" to="/onthaalouders/$hostId" params={{ hostId: offer.host.id }}>
              {nl.common.name(offer.host)}
            </Link>,
          ],
          [text.startsOn, formatWeekdayDate(offer.startsOn, year)],
          [text.days, stored?.slots ? dayWords(wantedWeekdays(stored.slots), request.cycleWeeks) : text.allDays],
          [text.offered, formatMoment(offer.offeredAt, year)],
          [text.answerBy, offer.answerBy === undefined ? undefined : formatWeekdayDate(offer.answerBy, year)],
          ...(stored?.deviation === undefined ? [] : [[text.deviation, stored.deviation] as const]),
          ...(stored?.note === undefined ? [] : [[text.note, stored.note] as const]),
        ]}
      />
      <div className="stack offer-answer" ref={acts}>
        {isAccepted ? (
          <p className="ink-2">{text.acceptedDetail}</p>
        ) : (
          <Textarea
            label={text.answerNote}
            autosize
            minRows={1}
            maxRows={6}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        {failure && <ErrorState error={failure} isInline />}
        <div className="offer-acts" role="group" aria-label={text.title}>
          {isAccepted ? (
            <Link
              className="button"
              data-variant="primary"
              to="/wachtlijst/$requestId/overeenkomst"
              params={{ requestId: id }}
            >
              {text.next}
            </Link>
          ) : (
            <Button kind="primary" isBusy={isRunning} onClick={() => void answer('accepted')}>
              {text.accept}
            </Button>
          )}
          <Button isBusy={isRunning} onClick={() => void answer('refused')}>
            {isAccepted ? text.refuseAfter : text.refuse}
          </Button>
          <Button isBusy={isRunning} onClick={() => void answer('withdrawn')}>
            {text.withdraw}
          </Button>
          {!isAccepted && <WriteLetterLink sjabloon="offer" voor={onlyRequest(id)} />}
        </div>
      </div>
    </Section>
  )
}
