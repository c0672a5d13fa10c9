import { Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { waitingList } from '../../../i18n/nl/waiting-list/list.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import type { ListedRequest } from '../waiting-types.ts'

const text = waitingList.state

type Props = {
  request: ListedRequest
  today: string
  year: number | undefined
  /** Not in a column under its head: it says what is late. */
  isAlone?: boolean
}

/** Where a request stands, in a word: new, offered to whom, placed with whom, or since when it is closed. */
export function RequestState({
  request: { status, isNew, offer, placed, closed },
  today,
  year,
  isAlone = false,
}: Props) {
  if (status === 'open')
    return isNew ? (
      <Tag meaning="accent">{waitingWords.isNew}</Tag>
    ) : (
      <span className="ink-2">{waitingWords.statuses.open}</span>
    )
  if (status === 'offered' && offer) {
    if (offer.answer === 'accepted') return <Tag meaning="ok">{text.accepted}</Tag>
    if (offer.answerBy !== undefined && offer.answerBy < today)
      return <Tag meaning="attention">{isAlone ? text.lateLong : text.late}</Tag>
    return <span className="ink-2">{text.waits(nl.common.name(offer.host))}</span>
  }
  if (status === 'placed' && placed) return <span className="ink-2">{text.placed(nl.common.name(placed.host))}</span>
  if (closed) return <span className="ink-2">{text.closed(formatDay(closed.on, year))}</span>
  return <span className="ink-2">{waitingWords.statuses[status]}</span>
}
