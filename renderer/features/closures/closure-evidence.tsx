import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { flemishHoliday } from '../../../shared/domain/calendar/legal-holidays.ts'
import { defaultRsz } from '../../../shared/domain/closures/default-rsz.ts'
import type { ClosureRecord } from '../../../shared/domain/exchange/document.ts'
import { useCommand } from '../../api/index.ts'
import { Button, Note } from '../../components/index.ts'
import { closures } from '../../i18n/nl/closures.ts'
import { ClosureForm, type ClosureStart } from './closure-form.tsx'
import type { ClosureYear } from './closure-types.ts'
import { closureSpan } from './closure-words.ts'
import { panels } from './closures-search.ts'
import { HolidaysPanel } from './holidays-panel.tsx'

const text = closures.form

type Props = {
  year: number
  data: ClosureYear
  /** The id of a closure, a word of `panels`, or nothing. */
  chosen: string | undefined
  /** Whose closure a new one is meant to be; undefined while nobody was chosen. */
  hostId: string | null | undefined
  onChoose: (chosen: string | undefined, year?: number) => void
  /** The form that had the focus goes. */
  onDone: () => void
}

/** What stands beside the list: the form of the chosen closure or of a new one, or the legal holidays. */
export function ClosureEvidence({ year, data, chosen, hostId, onChoose, onDone }: Props) {
  const [removed, setRemoved] = useState<ClosureRecord>()
  // Kept, but not in the list yet.
  const [savedId, setSavedId] = useState('')
  const entry = data.closures.find(({ id }) => id === chosen)
  const saved = (id: string, record: ClosureRecord | undefined) => {
    setRemoved(undefined)
    setSavedId(id)
    onChoose(id, record && yearInView(record, year))
    if (id !== chosen) onDone()
  }
  const formProps = {
    hosts: data.hosts,
    year,
    onSaved: saved,
    onRemoved: (record: ClosureRecord) => {
      setRemoved(record)
      onChoose(undefined)
      onDone()
    },
  }
  return (
    <>
      {removed && <RemovedNote record={removed} year={year} onDone={saved} />}
      {chosen === panels.holidays ? (
        <HolidaysPanel
          key={year}
          year={year}
          closures={data.closures}
          onAddFlemish={() => onChoose(panels.flemishHoliday)}
          onDone={onDone}
        />
      ) : chosen === panels.add ? (
        <NewClosure key="add" id={panels.add} begin={newClosure(data, hostId)} {...formProps} />
      ) : chosen === panels.flemishHoliday ? (
        <NewClosure key="flemish" id={`${panels.flemishHoliday}-${year}`} begin={flemishClosure(year)} {...formProps} />
      ) : entry ? (
        <ClosureForm key={entry.id} id={entry.id} start={entry} {...formProps} />
      ) : (
        !removed && chosen !== savedId && <NothingChosen isGone={chosen !== undefined} />
      )}
    </>
  )
}

/** What to do, or that the closure of this address is not there. */
function NothingChosen({ isGone }: { isGone: boolean }) {
  if (!isGone) return <p className="closure-none ink-2">{closures.choose}</p>
  return (
    <div className="closure-none">
      <Note meaning="neutral" fact={text.gone}>
        {text.goneDetail}
      </Note>
    </div>
  )
}

type NewProps = { begin: Partial<ClosureRecord> } & Omit<Parameters<typeof ClosureForm>[0], 'start'>

/** The form of a new closure. What it begins with is settled when it is opened, not by what is chosen later. */
function NewClosure({ begin, ...rest }: NewProps) {
  const [start] = useState<ClosureStart>({ record: begin, version: undefined })
  return <ClosureForm {...rest} start={start} />
}

/** Most closures are leave of the host that was looked at. */
function newClosure(data: ClosureYear, hostId: string | null | undefined): Partial<ClosureRecord> {
  const rsz = defaultRsz('leave', data.hosts.find(({ id }) => id === hostId)?.statute)
  return { ...(hostId === undefined ? {} : { hostId }), reason: 'leave', ...(rsz && { rsz }) }
}

/** 11 July, as leave of the whole service: to be changed or kept as she sees fit. */
function flemishClosure(year: number): ClosureRecord {
  const date = flemishHoliday(year)
  const rsz = defaultRsz('leave', undefined)
  return {
    hostId: null,
    from: date,
    until: date,
    reason: 'leave',
    ...(rsz && { rsz }),
    note: closures.holidays.flemishNote,
  }
}

/** The year in view, unless the closure does not touch it: then its own. */
function yearInView({ from, until }: ClosureRecord, year: number): number {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))]
  return first <= year && year <= last ? year : first
}

type RemovedProps = { record: ClosureRecord; year: number; onDone: (id: string, record: ClosureRecord) => void }

/** What was taken away, with the way to put it back. */
function RemovedNote({ record, year, onDone }: RemovedProps) {
  const save = useCommand('closures.save')
  const undo = async () => {
    const answer = await save.run({ record })
    if (answer) onDone(answer.id, record)
  }
  return (
    <div className="closure-removed">
      <Note
        meaning="ok"
        fact={text.removed(closureSpan(record, year))}
        isAlert
        actions={
          <Button
            icon={<Undo2 className="icon-small" aria-hidden />}
            isBusy={save.isRunning}
            onClick={() => void undo()}
          >
            {text.undo}
          </Button>
        }
      >
        {text.removedDetail}
      </Note>
    </div>
  )
}
