import { useEffect, useId, useMemo, type Ref } from 'react'
import { matrix as text } from '../../../i18n/nl/substitution/matrix.ts'
import { nl } from '../../../i18n/nl.ts'
import { countsOf } from '../model/counts.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Matrix } from '../model/matrix.ts'
import { rowReasonOf } from '../model/row-reason.ts'
import type { Names } from './cell-words.ts'
import type { CellActs } from './cell-acts.ts'
import { MatrixCellView } from './matrix-cell-view.tsx'
import { MatrixFoot } from './matrix-foot.tsx'
import { MatrixHead } from './matrix-head.tsx'
import { rowReasonWords } from './row-reason-words.ts'
import { useMatrixKeys } from './use-matrix-keys.ts'
import './matrix.css'

type Props = {
  matrix: Matrix
  names: Names
  year: number | undefined
  cursor: Cursor | undefined
  acts: CellActs
  onMove: (cursor: Cursor) => void
  onHosts: () => void
  onDrag: (isDragged: boolean) => void
  handle: Ref<HTMLTableElement>
}

/** Children by days as a grid with one tab stop; what is chosen stands in evidence beside it. */
export function MatrixTable({ matrix, names, year, cursor, acts, onMove, onHosts, onDrag, handle }: Props) {
  const prefix = useId()
  const counts = useMemo(() => countsOf(matrix), [matrix])
  const onKeyDown = useMatrixKeys({ matrix, cursor, acts, onMove, onHosts })
  const idOf = (row: number, column: number) => `${prefix}${row}-${column}`
  const activeId = cursor && idOf(cursor.row, cursor.column)
  useEffect(() => {
    // The chosen cell stays in view when the keys lead beyond the edge.
    if (activeId !== undefined)
      document.getElementById(activeId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [activeId])
  return (
    <div className="matrix-scroll">
      <table
        ref={handle}
        className="matrix"
        style={{ minWidth: widthOf(matrix) }}
        // A grid that is a real table: rows and cells keep their own meaning.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={text.label}
        aria-activedescendant={activeId}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <MatrixHead columns={matrix.columns} year={year} />
        <tbody>
          {matrix.rows.map((row, rowIndex) => (
            <tr key={row.child.id}>
              <th scope="row" className="matrix-child">
                <span className="medium">{nl.common.name(row.child)}</span>
                <span className="small ink-3">{rowReasonWords(rowReasonOf(row))}</span>
              </th>
              {row.cells.map((cell, column) =>
                matrix.columns[column]?.isThin ? (
                  <td key={cell.date} className="matrix-thin hatch" aria-hidden />
                ) : (
                  <MatrixCellView
                    key={cell.date}
                    id={idOf(rowIndex, column)}
                    cell={cell}
                    names={names}
                    isChosen={cursor?.row === rowIndex && cursor.column === column}
                    onChoose={() => onMove({ row: rowIndex, column })}
                    onDragStart={(event) => {
                      event.dataTransfer.effectAllowed = 'move'
                      event.dataTransfer.setData('text/plain', nl.common.name(row.child))
                      onMove({ row: rowIndex, column })
                      onDrag(true)
                    }}
                    onDragEnd={() => onDrag(false)}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
        <MatrixFoot columns={matrix.columns} days={counts.days} />
      </table>
    </div>
  )
}

/** Below this the table scrolls sideways: a long leave does not squeeze its days. */
function widthOf({ columns }: Matrix): number {
  const thin = columns.filter(({ isThin }) => isThin).length
  return 172 + thin * 48 + (columns.length - thin) * 128
}
