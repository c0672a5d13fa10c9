import { Fragment, useId, useState, type KeyboardEvent, type Ref } from 'react'
import { nextRow } from '../../../components/next-row.ts'
import { evidence as text } from '../../../i18n/nl/substitution/evidence.ts'
import { distanceWords } from '../absence-words.ts'
import { canBeChosen, hostsByReach, isSetAside, nearestOf } from '../model/hosts-in-view.ts'
import type { Candidate, Candidates } from '../substitution-types.ts'
import { HostActions } from './host-actions.tsx'
import { HostCells } from './host-cells.tsx'

type Props = {
  answer: Candidates
  /** Where the child is, proposed or decided. */
  hereId: string | undefined
  /** The row that is looked at. */
  chosenId: string | undefined
  year: number | undefined
  isDragging: boolean
  onChoose: (hostId: string) => void
  onPlace: (candidate: Candidate) => void
  onSetAside: (candidate: Candidate) => void
  handle: Ref<HTMLTableElement>
}

/** The hosts for one child on one day, nearest first: arrows choose, Enter places the child there, N keeps her out. */
export function HostsTable(props: Props) {
  const { answer, hereId, chosenId, year, isDragging, onChoose, onPlace, onSetAside, handle } = props
  const prefix = useId()
  const [overId, setOverId] = useState<string>()
  const { near, far } = hostsByReach(answer)
  const all = [...near, ...far]
  const items = all.map((row) => ({ id: row.host.id, row }))
  const index = items.findIndex(({ id }) => id === chosenId)
  const nearestId = nearestOf(answer)?.host.id
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return
    const chosen = all[index]
    const next = nextRow(items, index, event.key)
    if (next !== undefined) onChoose(next)
    else if (event.key === 'Enter' && chosen) onPlace(chosen)
    else if (event.key.toLowerCase() === 'n' && chosen) onSetAside(chosen)
    else return
    event.preventDefault()
  }
  return (
    <table
      ref={handle}
      className={`hosts-table${isDragging ? ' hosts-dragging' : ''}`}
      // A grid that is a real table: rows and cells keep their own meaning.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      aria-label={text.hosts}
      aria-activedescendant={index >= 0 ? `${prefix}${index}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <tbody>
        {all.map((candidate, row) => {
          const { id } = candidate.host
          return (
            <Fragment key={id}>
              {row === near.length && (
                <tr className="hosts-further">
                  <td colSpan={3}>{text.further(distanceWords(answer.maximumMetres))}</td>
                </tr>
              )}
              <tr
                id={`${prefix}${row}`}
                aria-selected={id === chosenId}
                className={`${canBeChosen(candidate) ? 'hosts-possible' : 'hosts-impossible'}${id === nearestId ? ' hosts-nearest' : ''}${id === overId ? ' hosts-over' : ''}`}
                onClick={() => onChoose(id)}
                onDragOver={(event) => {
                  event.preventDefault()
                  setOverId(id)
                }}
                onDragLeave={() => setOverId(undefined)}
                onDrop={(event) => {
                  event.preventDefault()
                  setOverId(undefined)
                  onPlace(candidate)
                }}
              >
                <HostCells candidate={candidate} year={year} isHere={id === hereId} />
              </tr>
              {id === chosenId && (
                <HostActions
                  candidate={candidate}
                  isHere={id === hereId}
                  isSetAside={isSetAside(candidate)}
                  onPlace={() => onPlace(candidate)}
                  onSetAside={() => onSetAside(candidate)}
                />
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}
