import { X } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { actionOwners, type HostAction } from '../../../../shared/domain/exchange/visits.ts'
import { Button } from '../../../components/index.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { ChoiceRow } from '../fields/choice-row.tsx'
import { TypedText } from '../fields/typed-text.tsx'
import { TypedDate } from '../fields/typed-value.tsx'
import type { TypedRecord } from '../saving/typed-records.ts'
import { useStoredAnswer } from '../saving/use-stored-answer.ts'
import { InHand, useTypedField } from '../saving/use-typed-field.ts'
import type { SheetAction } from '../visit-types.ts'

const text = visitSheet.actions
const owners = actionOwners.map((value, index) => ({
  value,
  label: visitWords.owners[value],
  keys: [String(index + 1), visitWords.owners[value].charAt(0).toLowerCase()],
}))

type Props = {
  record: TypedRecord
  stored: SheetAction | undefined
  isReadOnly: boolean
  onBegun: () => void
  onEnter: () => void
  onDropped: () => void
}

/** One thing that was agreed: what, who does it, and by when. It is stored with its first key. */
export function ActionLine({ record, stored, isReadOnly, onBegun, ...rest }: Props) {
  const action = stored?.record
  useStoredAnswer('action', action, record.id)
  const inHand = useMemo(() => ({ record, isReadOnly }), [record, isReadOnly])
  return (
    <InHand value={inHand}>
      <Line action={action} isNew={record.newcomer !== undefined} onBegun={onBegun} {...rest} />
    </InHand>
  )
}

type LineProps = Pick<Props, 'onBegun' | 'onEnter' | 'onDropped'> & {
  action: HostAction | undefined
  isNew: boolean
}

function Line({ action, isNew, onBegun, onEnter, onDropped }: LineProps) {
  const { value, isReadOnly } = useTypedField<string>('text', action?.text)
  const owner = useTypedField<HostAction['owner']>('owner', action?.owner)
  const withdrawn = useTypedField<boolean>('isWithdrawn', action?.isWithdrawn)
  const isBegun = value !== undefined
  useEffect(() => {
    if (isBegun) onBegun()
    // Once, when the first key comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isBegun])
  if (withdrawn.value === true) return null
  const name = isBegun ? value.slice(0, 60) : text.unnamed
  return (
    <div className="action-line" data-line>
      <TypedText
        field="text"
        stored={action?.text}
        label={isBegun || !isNew ? text.text : text.newText}
        isLabelHidden
        placeholder={text.newText}
        isStart={!isBegun}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey) return
          event.preventDefault()
          onEnter()
        }}
      />
      {isBegun && (
        <>
          <ChoiceRow
            label={text.ownerOf(name)}
            choices={owners}
            value={owner.value ?? 'host'}
            isReadOnly={isReadOnly}
            onChoose={(next) => next !== undefined && owner.put(next)}
          />
          <TypedDate
            field="dueOn"
            stored={action?.dueOn}
            label={text.dueOnOf(name)}
            isLabelHidden
            placeholder={text.dueOn}
          />
          {!isReadOnly && (
            <Button
              kind="quiet"
              isIconOnly
              icon={<X className="icon-small" aria-hidden />}
              aria-label={text.withdraw(name)}
              onClick={() => {
                withdrawn.put(true)
                onDropped()
              }}
            />
          )}
        </>
      )}
    </div>
  )
}
