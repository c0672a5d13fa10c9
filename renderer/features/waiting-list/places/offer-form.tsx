import { Textarea } from '@mantine/core'
import { useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react'
import { isReason, shortestReason } from '../../../components/form/model/reason.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { Button, ErrorState } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { places } from '../../../i18n/nl/waiting-list/places.ts'
import { DayField } from '../../host-stops/day-field.tsx'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { focusWrong } from '../focus-wrong.ts'
import type { ListedRequest, Place } from '../waiting-types.ts'
import { DaysField } from './days-field.tsx'
import { dayWords } from './fit-words.ts'
import { HigherSection } from './higher-section.tsx'
import { dayKey, firstOfferedDay, missingFrom, offeredSlots, wantedWeekdays } from './offered-days.ts'
import { useOffering } from './use-offering.ts'
import '../../host-stops/host-stops.css'
import './places.css'

const text = places.offer

type Props = {
  request: ListedRequest
  place: Place
  today: string
  /** The day on which the place comes free, where the offer begins there. */
  from?: string | undefined
  onOffered?: () => void
}

/** Offers a place: on which days and from when, until when the family may think, and why, where somebody higher is passed over (R125). */
export function OfferForm({ request, place, today, from = '', onOffered }: Props) {
  const { slots } = request
  const first = firstOfferedDay(place, request, from > today ? from : today)
  const { offer, isRunning, passedOver, fullOn, failure } = useOffering(request, place)
  const startsOn = useTypedDate(first)
  const answerBy = useTypedDate(undefined)
  const [picked, setPicked] = useState<ReadonlySet<string>>()
  const [note, setNote] = useState('')
  const [deviation, setDeviation] = useState('')
  const [isTried, setIsTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const missing = missingFrom(place, startsOn.iso ?? first)
  const full = new Set(missing.map(dayKey))
  const chosen =
    picked ??
    new Set(
      wantedWeekdays(slots)
        .map(dayKey)
        .filter((key) => !full.has(key)),
    )
  const isOver = ({ iso }: typeof startsOn) => iso !== undefined && iso < today
  const isPast = isOver(startsOn) || isOver(answerBy)
  const isPassingOver = passedOver.length > 0
  const submit = async (event?: SubmitEvent) => {
    event?.preventDefault()
    setIsTried(true)
    focusWrong(form.current)
    if (startsOn.iso === undefined || chosen.size === 0 || answerBy.isNoDate || isPast || isRunning) return
    if (isPassingOver && !isReason(deviation)) return
    const some = offeredSlots(slots, chosen)
    const done = await offer({
      startsOn: startsOn.iso,
      ...(some && { slots: some }),
      ...(answerBy.iso !== undefined && { answerBy: answerBy.iso }),
      ...(isPassingOver && { deviation: deviation.trim() }),
      ...(note.trim() !== '' && { note: note.trim() }),
    })
    if (done) onOffered?.()
    else focusWrong(form.current)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey) void submit()
  }
  return (
    <>
      <HigherSection requests={passedOver} hostId={place.host.id} />
      {/* Its fields and buttons have the focus; the keys that they let through are read here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        ref={form}
        className="section stack offer-form"
        aria-label={text.form(nl.common.name(place.host))}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={onKeyDown}
      >
        <h2>{text.title}</h2>
        <DaysField
          request={request}
          missing={missing}
          chosen={chosen}
          onChoose={setPicked}
          fault={isTried && chosen.size === 0 ? text.noDays : undefined}
        />
        <div className="offer-dates">
          <DayField
            label={text.startsOn}
            day={startsOn}
            isTried={isTried}
            fault={isOver(startsOn) ? text.past : undefined}
            onSettled={() => setPicked(undefined)}
          />
          <DayField
            label={text.answerBy}
            day={answerBy}
            isTried={isTried}
            isOptional
            fault={isOver(answerBy) ? text.past : undefined}
          />
        </div>
        {place.fitsFrom !== undefined && missing.length > 0 && (
          <p>
            <Button
              onClick={() => {
                startsOn.settle(place.fitsFrom)
                setPicked(undefined)
              }}
            >
              {text.wholeFrom(formatDay(place.fitsFrom))}
            </Button>
          </p>
        )}
        {isPassingOver && (
          <Textarea
            label={text.deviation}
            description={text.deviationHint}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            required
            autosize
            minRows={2}
            value={deviation}
            error={
              isTried && !isReason(deviation) && <FieldError>{nl.form.reason.tooShort(shortestReason)}</FieldError>
            }
            onChange={(event) => setDeviation(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={text.note}
          autosize
          minRows={1}
          maxRows={6}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {fullOn.length > 0 && <FieldError>{text.noRoomOn(dayWords(fullOn, request.cycleWeeks))}</FieldError>}
        {failure && <ErrorState error={failure} isInline />}
        <div className="form-dialog-actions">
          <Button kind="primary" type="submit" shortcut="Ctrl ↵" isBusy={isRunning}>
            {text.submit}
          </Button>
        </div>
      </form>
    </>
  )
}
