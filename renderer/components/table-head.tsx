import { ChevronDown, ChevronUp } from 'lucide-react'
import type { Column, Sort } from './table-types.ts'

type Props<Row> = {
  columns: readonly Column<Row>[]
  sort?: Sort | undefined
  onSort?: ((sort: Sort) => void) | undefined
}

/** The head of a table; a column that can be sorted by has a button. */
export function TableHead<Row>({ columns, sort, onSort }: Props<Row>) {
  return (
    <>
      <colgroup>
        {columns.map((column) => (
          <col key={column.id} {...(column.width !== undefined && { style: { width: column.width } })} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => {
            const isSorted = sort?.column === column.id
            const Icon = sort?.isDescending ? ChevronDown : ChevronUp
            return (
              <th
                key={column.id}
                scope="col"
                className={`align-${column.align ?? 'left'}`}
                aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
              >
                {column.sortBy && onSort ? (
                  <button
                    type="button"
                    className="sort-button ring-inside"
                    onClick={() => onSort({ column: column.id, isDescending: isSorted && !sort.isDescending })}
                  >
                    {column.header}
                    {isSorted && <Icon className="icon-small" aria-hidden />}
                  </button>
                ) : (
                  column.header
                )}
              </th>
            )
          })}
        </tr>
      </thead>
    </>
  )
}
