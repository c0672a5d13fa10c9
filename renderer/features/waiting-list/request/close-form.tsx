import { Select, Textarea } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { closingReasons } from '../../../../shared/domain/exchange/waiting-list.ts'
import { useCommand, useToday } from '../../../api/index.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { Button, ErrorState, Note } from '../../../components/index.ts'
import { Segments } from '../../../components/segments.tsx'
import { nl } from '../../../i18n/nl.ts'
import { requestPage as text } from '../../../i18n/nl/waiting-list/page.ts'
import { DayField } from '../../host-stops/day-field.tsx'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import type { ListedRequest } from '../waiting-types.ts'

const ends = (['elsewhere', 'lapsed'] as const).map((value) => ({ value, label: text.statuses[value] }))

type Props = { request: ListedRequest; onDone: () => void }

/** Closes a request: the family found a place elsewhere, or it lapses and why (R129), and since when. */
export function CloseForm({ request: { id, version, status, offer }, onDone }: Props) {
  const { today } = useToday()
  const { run, isRunning, failure } = useCommand('waitingList.close')
  const [end, setEnd] = useState<'elsewhere' | 'lapsed'>('elsewhere')
  const [chosen, setChosen] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [isTried, setIsTried] = useState(false)
  const on = useTypedDate(today)
  // Who found a place elsewhere asks no more: that needs no other reason.
  const reason = end === 'elsewhere' ? 'withdrawn' : closingReasons.find((one) => one === chosen)
  const isFuture = on.iso !== undefined && today !== undefined && on.iso > today
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (on.iso === undefined || isFuture || reason === undefined || isRunning) return
    const words = note.trim()
    if (await run({ id, version, status: end, on: on.iso, reason, ...(words !== '' && { note: words }) })) onDone()
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p className="ink-2">{text.closeDetail}</p>
      {status === 'offered' && offer && <Note meaning="attention" fact={text.withdrawsOffer} />}
      <div>
        <p className="request-choice-label">{text.how}</p>
        <Segments label={text.how} segments={ends} value={end} onChange={(next) => setEnd(next)} />
      </div>
      {end === 'lapsed' && (
        <Select
          label={text.reason}
          required
          data={closingReasons.map((value) => ({ value, label: text.reasons[value] }))}
          value={chosen}
          onChange={setChosen}
          placeholder={nl.form.pick}
          error={isTried && reason === undefined && <FieldError>{text.noReason}</FieldError>}
          allowDeselect={false}
          checkIconPosition="right"
          className="field-choice"
          withScrollArea={false}
          classNames={{ dropdown: 'field-dropdown', option: 'field-option' }}
        />
      )}
      <DayField label={text.on} day={on} isTried={isTried} fault={isFuture ? text.future : undefined} />
      <Textarea
        label={text.note}
        autosize
        minRows={2}
        maxRows={8}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {failure && <ErrorState error={failure} isInline />}
      <div className="form-dialog-actions">
        <Button kind="primary" type="submit" isBusy={isRunning}>
          {text.confirmClose}
        </Button>
        <Button onClick={onDone}>{nl.common.cancel}</Button>
      </div>
    </form>
  )
}
