import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useState } from 'react'
import { useQueryOf, useToday } from '../../api/index.ts'
import { ErrorState, FilterChips, LoadingRows, Page, SearchField } from '../../components/index.ts'
import { Segments } from '../../components/segments.tsx'
import { filterWords, matchesText } from '../../components/matches-filter.ts'
import { openDays as text } from '../../i18n/nl/open-days.ts'
import { nl } from '../../i18n/nl.ts'
import { AttendanceTabs } from '../attendance/attendance-tabs.tsx'
import { NarrowedNote } from './list/narrowed-note.tsx'
import { OpenList } from './list/open-list.tsx'
import { lookedBack } from './model/looked-back.ts'
import { isInView, isNarrowed } from './model/narrowed.ts'
import { hostIdsOf, namesOf, oddRows } from './model/odd-rows.ts'
import { openRows } from './model/open-rows.ts'
import { OddList } from './odd/odd-list.tsx'
import { groupings, type OpenDaysSearch } from './open-days-search.ts'
import { ReasonQuestion } from './reason-question.tsx'
import { useAnswering } from './use-answering.ts'
import { useOpenDays } from './use-open-days.ts'

const chips = groupings.map((key) => ({ key, label: text.groupings[key] }))

/** Openstaande dagen: what nobody answered for, and what is worth a look. Nothing is made of either in silence. */
export function OpenDaysPage() {
  const { today, year } = useToday()
  return (
    <Page title={nl.frame.attendance}>
      <AttendanceTabs />
      {today === undefined ? <LoadingRows rows={18} hasHead /> : <OpenDays today={today} year={year} />}
    </Page>
  )
}

type Props = { today: string; year: number | undefined }

function OpenDays({ today, year }: Props) {
  const navigate = useNavigate({ from: '/aanwezigheden/open' })
  const search = useSearch({ from: '/aanwezigheden/open' })
  const [filter, setFilter] = useState('')
  const deferred = useDeferredValue(filter)
  const answering = useAnswering()
  const period = lookedBack(today, search.maand)
  const open = useOpenDays(today)
  const odd = useQueryOf('attendance.oddDays', period)
  const go = (change: OpenDaysSearch) => void navigate({ search: { ...search, ...change }, replace: true })
  const showAll = () => {
    setFilter('')
    go({ maand: undefined, gezin: undefined, bij: undefined })
  }
  const allOpen = useMemo(() => open.data && openRows(open.data, today), [open.data, today])
  const allOdd = useMemo(() => odd.data && oddRows(odd.data, namesOf(odd.data)), [odd.data])
  const shownOpen = useMemo(() => {
    const words = filterWords(deferred)
    return allOpen?.filter((row) => isInView(search, row) && matchesText(words, row.text)) ?? []
  }, [allOpen, search, deferred])
  const shownOdd = useMemo(() => {
    const words = filterWords(deferred)
    const isAt = (ids: readonly string[]) => search.bij === undefined || ids.includes(search.bij)
    return allOdd?.filter((row) => isAt(hostIdsOf(row.odd)) && matchesText(words, row.text)) ?? []
  }, [allOdd, search.bij, deferred])
  const isOdd = search.toon === 'opvallend'
  const by = search.per ?? 'onthaalouder'
  const { error, refetch } = isOdd ? odd : open
  return (
    <>
      <div className="page-toolbar">
        <Segments
          label={text.lists}
          segments={[
            { value: 'open', label: text.open(allOpen?.length) },
            { value: 'opvallend', label: text.odd(allOdd?.length) },
          ]}
          value={isOdd ? 'opvallend' : 'open'}
          onChange={(toon) => go({ toon: toon === 'opvallend' ? toon : undefined })}
        />
        <SearchField label={text.filter} value={filter} onChange={setFilter} />
        {!isOdd && (
          <FilterChips
            label={text.groupBy}
            chips={chips}
            value={by}
            onChange={(per) => go({ per: per === 'onthaalouder' ? undefined : per })}
          />
        )}
        <span className="spacer" />
        <NarrowedNote search={search} answer={open.data} onShowAll={showAll} />
      </div>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : isOdd && odd.data ? (
        <OddList
          answer={odd.data}
          rows={shownOdd}
          total={allOdd?.length ?? 0}
          {...period}
          year={year}
          answering={answering}
          onShowAll={showAll}
        />
      ) : !isOdd && open.data ? (
        <OpenList
          answer={open.data}
          rows={shownOpen}
          total={allOpen?.length ?? 0}
          by={by}
          year={year}
          isNarrowed={isNarrowed(search)}
          answering={answering}
          onShowAll={showAll}
        />
      ) : (
        <LoadingRows rows={18} hasHead />
      )}
      <ReasonQuestion answering={answering} />
    </>
  )
}
