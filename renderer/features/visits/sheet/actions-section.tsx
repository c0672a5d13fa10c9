import { useMemo, useRef } from 'react'
import type { TypedRecord } from '../saving/typed-records.ts'
import { nl } from '../../../i18n/nl.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { ActionClosing } from '../follow-up/action-closing.tsx'
import type { Sheet, SheetAction } from '../visit-types.ts'
import { ActionLine } from './action-line.tsx'
import { SheetPart } from './sheet-section.tsx'
import { useNewLines } from './use-new-lines.ts'

const text = visitSheet.actions

type Props = {
  visit: Sheet['record']
  host: Sheet['host']
  actions: readonly SheetAction[]
  today: string
  isReadOnly: boolean
}

/** What is agreed, typed line by line, and what is still open of before, which can be closed right here. */
export function ActionsSection({ visit, host, actions, today, isReadOnly }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const { lines, begun, drop, isLine } = useNewLines()
  const here = actions.filter(({ id, record }) => record.visitId === visit.id && !isLine(id))
  const earlier = actions.filter(({ record, isOpen }) => record.visitId !== visit.id && isOpen)
  const label = visitWords.actionOf(nl.common.name(host))
  const given = useMemo(
    () => ({ hostId: visit.hostId, visitId: visit.id, owner: 'host' as const, agreedOn: visit.date }),
    [visit.hostId, visit.id, visit.date],
  )
  const goToLast = () => {
    const areas = list.current?.querySelectorAll<HTMLElement>('[data-line] textarea')
    areas?.[areas.length - 1]?.focus()
  }
  const lineOf = (record: TypedRecord, stored: SheetAction | undefined) => (
    <ActionLine
      key={record.id}
      record={record}
      stored={stored}
      isReadOnly={isReadOnly}
      onBegun={() => begun(record.id)}
      onEnter={goToLast}
      onDropped={() => {
        drop(record.id)
        goToLast()
      }}
    />
  )
  return (
    <SheetPart section="actions" note={isReadOnly ? undefined : text.line}>
      <h3>{text.here}</h3>
      <div ref={list}>
        {here.map((action) => lineOf({ kind: 'action', id: action.id, label }, action))}
        {!isReadOnly &&
          lines.map(({ id, storedId }) =>
            lineOf(
              { kind: 'action', id, label, newcomer: { kind: 'action', given } },
              actions.find((action) => action.id === storedId),
            ),
          )}
      </div>
      <h3>{text.earlier}</h3>
      {earlier.length === 0 ? (
        <p className="ink-2">{text.noneEarlier}</p>
      ) : (
        <ul className="sheet-open">
          {earlier.map((action) => (
            <li key={action.id}>
              <ActionClosing action={action} today={today} />
            </li>
          ))}
        </ul>
      )}
    </SheetPart>
  )
}
