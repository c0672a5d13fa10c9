import { toCivil, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { formatWeekday, formatWeekdayDate } from '../../../format/date.ts'
import { matrix as text } from '../../../i18n/nl/substitution/matrix.ts'
import type { MatrixColumn } from '../model/matrix.ts'

/** The dates; a day on which nobody needs a place is a narrow strip. */
export function MatrixHead({ columns, year }: { columns: readonly MatrixColumn[]; year: number | undefined }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix-child">
          {text.child}
        </th>
        {columns.map(({ date, isThin, isServiceClosed }) =>
          isThin ? (
            <th
              key={date}
              scope="col"
              className="matrix-thin"
              title={isServiceClosed ? text.serviceClosed : text.nobody}
            >
              {formatWeekday(date)} {toCivil(parseDate(date)).day}
            </th>
          ) : (
            <th key={date} scope="col">
              {formatWeekdayDate(date, year)}
            </th>
          ),
        )}
      </tr>
    </thead>
  )
}
