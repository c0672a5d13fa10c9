import { CalendarPlus } from 'lucide-react'
import { legalHolidays, flemishHoliday } from '../../../shared/domain/calendar/legal-holidays.ts'
import { holidaysToAdd } from '../../../shared/domain/closures/holidays-to-add.ts'
import { useCommand } from '../../api/index.ts'
import { Button, ErrorState, Note, Section, Tag } from '../../components/index.ts'
import { formatWeekdayDate } from '../../format/date.ts'
import { closures } from '../../i18n/nl/closures.ts'
import type { ClosureEntry } from './closure-types.ts'

const text = closures.holidays

type Props = {
  year: number
  closures: readonly ClosureEntry[]
  onAddFlemish: () => void
  /** The button that had the focus goes. */
  onDone: () => void
}

/** The ten legal holidays of the year (R79): what adding them would add, shown before it is done; 11 July by itself. */
export function HolidaysPanel({ year, closures: stored, onAddFlemish, onDone }: Props) {
  const add = useCommand('closures.addLegalHolidays')
  const records = stored.map(({ record }) => record)
  const { missing } = holidaysToAdd(year, records)
  const isMissing = new Set(missing.map(({ name }) => name))
  const flemish = flemishHoliday(year)
  const isFlemishClosed = records.some(
    ({ hostId, from, until }) => hostId === null && from <= flemish && flemish <= until,
  )
  const added = add.data?.added.length ?? 0
  const press = async () => {
    if (await add.run({ year })) onDone()
  }
  return (
    <>
      <Section title={text.title(year)}>
        <div className="stack">
          <p className="ink-2">{text.intro}</p>
          <table className="plain-table holidays-table">
            <thead>
              <tr>
                <th scope="col">{text.columns.date}</th>
                <th scope="col">{text.columns.name}</th>
                <th scope="col">
                  <span className="visually-hidden">{text.columns.state}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {legalHolidays(year).map(({ date, name }) => (
                <tr key={name}>
                  <td>{formatWeekdayDate(date, year)}</td>
                  <td>{text.names[name]}</td>
                  <td className="numeric">
                    {isMissing.has(name) ? (
                      <Tag meaning="accent">{text.willAdd}</Tag>
                    ) : (
                      <Tag meaning="ok">{text.present}</Tag>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {add.failure && <ErrorState error={add.failure} isInline />}
          {missing.length === 0 ? (
            <Note meaning="ok" fact={added > 0 ? text.added(added) : text.allThere(year)} isAlert={added > 0} />
          ) : (
            <div className="row">
              <Button
                kind="primary"
                icon={<CalendarPlus className="icon-small" aria-hidden />}
                isBusy={add.isRunning}
                onClick={() => void press()}
              >
                {text.add(missing.length, year)}
              </Button>
            </div>
          )}
        </div>
      </Section>
      <Section title={text.flemishTitle} note={formatWeekdayDate(flemish, year)}>
        <div className="stack">
          <p className="ink-2">{text.flemish}</p>
          <div className="row">
            <Button reason={isFlemishClosed ? text.flemishPresent : undefined} onClick={onAddFlemish}>
              {text.flemishAdd}
            </Button>
          </div>
        </div>
      </Section>
    </>
  )
}
