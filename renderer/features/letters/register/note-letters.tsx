import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { sendingWays } from '../../../../shared/domain/exchange/letters.ts'
import { useCommand, useToday } from '../../../api/index.ts'
import { Button, ErrorState, Section } from '../../../components/index.ts'
import { lettersRegister } from '../../../i18n/nl/letters/register.ts'
import { letterWords } from '../../../i18n/nl/letters/words.ts'
import { DayField } from '../../host-stops/day-field.tsx'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { sayKept } from '../../substitution/say-kept.ts'
import type { ListedLetter } from '../letter-types.ts'

const text = lettersRegister.note

type Props = {
  letter: ListedLetter
  /** The letters it is noted of: those that are picked, or the one in evidence. */
  picked: readonly string[]
  onNoted: () => void
}

/** Notes when and how letters were sent, and when they came back signed. */
export function NoteLetters({ letter, picked, onNoted }: Props) {
  const { today } = useToday()
  const { run, isRunning, error } = useCommand('letters.note')
  const day = useTypedDate(today)
  const [way, setWay] = useState<(typeof sendingWays)[number]>('post')
  const [isTried, setIsTried] = useState(false)
  const isFuture = day.iso !== undefined && today !== undefined && day.iso > today
  const ids = [...picked]
  const note = async (kind: 'sent' | 'returned') => {
    setIsTried(true)
    if (day.iso === undefined || isFuture) return
    const on = day.iso
    const done = await run(kind === 'sent' ? { ids, sent: { on, by: way } } : { ids, returnedOn: on })
    if (!done) return
    const back = kind === 'sent' ? { ids, sent: null } : { ids, returnedOn: null }
    sayKept(kind === 'sent' ? text.done(done.noted) : text.doneReturned(done.noted), () => void run(back))
    onNoted()
  }
  const isOne = ids.length === 1
  return (
    <Section title={text.title} note={isOne ? undefined : lettersRegister.chosen(ids.length)}>
      <form
        className="letter-notes-form"
        aria-label={text.title}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void note('sent')
        }}
      >
        <div className="letter-acts">
          <DayField label={text.on} day={day} isTried={isTried} fault={isFuture ? text.future : undefined} />
          <NativeSelect
            label={text.way}
            value={way}
            data={sendingWays.map((value) => ({ value, label: letterWords.ways[value] }))}
            onChange={(event) => setWay(sendingWays.find((one) => one === event.currentTarget.value) ?? 'post')}
          />
        </div>
        <div className="letter-acts">
          <Button type="submit" isBusy={isRunning}>
            {text.submitSent(ids.length)}
          </Button>
          <Button onClick={() => void note('returned')} isBusy={isRunning}>
            {text.submitReturned}
          </Button>
          {isOne && letter.sentOn !== undefined && (
            <Button kind="quiet" onClick={() => void run({ ids, sent: null })}>
              {text.undoSent}
            </Button>
          )}
          {isOne && letter.returnedOn !== undefined && (
            <Button kind="quiet" onClick={() => void run({ ids, returnedOn: null })}>
              {text.undoReturned}
            </Button>
          )}
        </div>
        {error && <ErrorState error={error} isInline />}
      </form>
    </Section>
  )
}
