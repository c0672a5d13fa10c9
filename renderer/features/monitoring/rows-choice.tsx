import { NativeSelect } from '@mantine/core'
import { Segments } from '../../components/segments.tsx'
import { formatMonth } from '../../format/date.ts'
import { monitoring as text } from '../../i18n/nl/monitoring/frame.ts'
import type { useOpened } from './use-opened.ts'

type Props = {
  year: number
  opened: ReturnType<typeof useOpened>
  /** Hosts are looked at on a day of one of these months, and not over a year: the latest unless another is chosen. */
  onlyMonths?: readonly string[]
}

/** Whether the rows of the table are months or hosts, and of hosts the month or the whole year. */
export function RowsChoice({ year, opened, onlyMonths }: Props) {
  const { rowsAreHosts, period, setRows, setPeriod } = opened
  return (
    <>
      <Segments
        label={text.per}
        segments={[
          { value: 'month', label: text.perMonth },
          { value: 'host', label: text.perHost },
        ]}
        value={rowsAreHosts ? 'host' : 'month'}
        onChange={(value) => setRows(value === 'host')}
      />
      {rowsAreHosts && (
        <NativeSelect
          className="monitoring-period"
          aria-label={text.period}
          value={period ?? onlyMonths?.at(-1) ?? ''}
          onChange={(event) => setPeriod(event.currentTarget.value || undefined)}
          data={[
            ...(onlyMonths ? [] : [{ value: '', label: text.wholeYear(year) }]),
            ...(onlyMonths ?? monthsOfYear(year)).map((month) => ({ value: month, label: formatMonth(month) })),
          ]}
        />
      )}
    </>
  )
}

/** The twelve months of a year. */
export function monthsOfYear(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
}
