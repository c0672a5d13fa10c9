import { Button } from '../../../components/index.ts'
import { formatMonth } from '../../../format/date.ts'
import { openDays } from '../../../i18n/nl/open-days.ts'
import { nl } from '../../../i18n/nl.ts'
import { isNarrowed } from '../model/narrowed.ts'
import type { OpenDaysSearch } from '../open-days-search.ts'
import type { OpenAnswer } from '../open-days-types.ts'

const text = openDays.narrowed

type Props = { search: OpenDaysSearch; answer: OpenAnswer | undefined; onShowAll(): void }

/** Says what the list is narrowed to, such as a month and a family that Facturatie asked about, with the way out. */
export function NarrowedNote({ search, answer, onShowAll }: Props) {
  if (!isNarrowed(search)) return null
  const { maand, gezin, bij } = search
  const holder = answer?.contractHolders.find(({ id }) => id === gezin)
  const host = answer?.hosts.find(({ id }) => id === bij)
  const parts = [
    ...(maand === undefined ? [] : [formatMonth(maand)]),
    ...(gezin === undefined ? [] : [holder ? text.family(nl.common.name(holder)) : text.thisFamily]),
    ...(bij === undefined ? [] : [host ? text.host(nl.common.name(host)) : text.thisHost]),
  ]
  return (
    <span className="day-narrowed">
      <span className="ink-2">{text.only(parts)}</span>
      <Button kind="quiet" onClick={onShowAll}>
        {text.all}
      </Button>
    </span>
  )
}
