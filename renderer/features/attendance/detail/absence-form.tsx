import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AbsenceReasons } from '../../../../shared/domain/attendance/absence-reasons.ts'
import type { CellAbsence } from '../../../../shared/domain/attendance/day-cell.ts'
import { isLateNotice } from '../../../../shared/domain/billing/care-days.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { absenceBillings, type AbsenceBilling } from '../../../../shared/domain/exchange/document.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { Button, Note, Section, Tag } from '../../../components/index.ts'
import { sheet } from '../../../i18n/nl/sheet.ts'
import { absenceOfDraft, draftOf, type AbsenceDraft } from '../model/absence-draft.ts'
import type { CellCost } from '../model/cell-cost.ts'

const text = sheet.detail

type Props = {
  absence: CellAbsence
  date: string
  cost: CellCost
  reasons: AbsenceReasons
  settings: DatedSettings
  onKeep: (absence: CellAbsence) => void
}

/** The absence of a day: why, when somebody let know (R71), the paper that was seen, and what it means for the bill. */
export function AbsenceForm({ absence, date, cost, reasons, settings, onKeep }: Props) {
  const [draft, setDraft] = useState(() => draftOf(absence))
  const [shown, setShown] = useState(absence)
  const offered = withChosen(reasons, { ...absence, date })
  const row = offered.find(({ id }) => id === draft.reasonId) ?? reasons.of({ ...absence, date })
  const read = absenceOfDraft(draft, row, date)
  // What was changed elsewhere, such as by an undo, is shown; what was typed here and kept stays as it was typed.
  if (shown !== absence) {
    setShown(absence)
    if (!('absence' in read) || JSON.stringify(read.absence) !== JSON.stringify(absence)) setDraft(draftOf(absence))
  }
  const faults = 'faults' in read ? read.faults : []
  const isChanged = faults.length > 0 || ('absence' in read && JSON.stringify(read.absence) !== JSON.stringify(absence))
  const set = (change: Partial<AbsenceDraft>) => setDraft((now) => ({ ...now, ...change }))
  /** Kept at once where a choice says all; texts are kept when they are left. */
  const keep = (next: AbsenceDraft) => {
    const kept = absenceOfDraft(next, offered.find(({ id }) => id === next.reasonId) ?? row, date)
    if ('absence' in kept && JSON.stringify(kept.absence) !== JSON.stringify(absence)) onKeep(kept.absence)
  }
  const choose = (change: Partial<AbsenceDraft>) => {
    const next = { ...draft, ...change }
    setDraft(next)
    keep(next)
  }
  const field = (name: 'notifiedOn' | 'notifiedAt' | 'notifiedBy' | 'documentSeenOn' | 'rulingReason' | 'note') => ({
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
    onBlur: () => keep(draft),
  })
  const stated = { ...absence, date: parseDate(date) }
  const noticeTime = settings.time('absence.noticeTime', parseDate(date)).replace(/^0/, '').replace(':', '.')
  return (
    <Section title={text.absence}>
      <div className="sheet-detail-form">
        <NativeSelect
          label={text.reason}
          value={draft.reasonId}
          data={offered.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget: { value } }) => {
            const chosen = offered.find(({ id }) => id === value)
            choose({ reasonId: value, ...(chosen && { ruling: chosen.billing, rulingReason: '' }) })
          }}
        />
        <TextInput
          label={text.document}
          {...field('documentSeenOn')}
          error={faults.includes('document') && text.faultyDate}
          description={row.needsDocument ? text.documentNeeded : undefined}
        />
        <TextInput label={text.notified} placeholder={formDate(date)} {...field('notifiedOn')} />
        <TextInput
          label={text.notifiedAt}
          placeholder="8.30"
          {...field('notifiedAt')}
          error={faults.includes('notified') && text.faultyDate}
        />
        <TextInput className="sheet-detail-wide" label={text.notifiedBy} {...field('notifiedBy')} />
        <div className="sheet-detail-wide row">
          {absence.notifiedAt === undefined ? (
            <span className="small ink-3">{text.notNotified}</span>
          ) : isLateNotice(stated, settings) ? (
            <>
              <Tag meaning="attention">{text.late(noticeTime)}</Tag>
              <span className="small ink-3">{text.lateOnly}</span>
            </>
          ) : (
            <Tag meaning="ok">{text.inTime}</Tag>
          )}
        </div>
        <NativeSelect
          className="sheet-detail-wide"
          label={text.ruling}
          description={text.rulingHint[draft.ruling]}
          value={draft.ruling}
          data={absenceBillings.map((value) => ({ value, label: text.rulings[value] }))}
          onChange={({ currentTarget: { value } }) => choose({ ruling: value as AbsenceBilling })}
        />
        {draft.ruling !== row.billing && (
          <Textarea
            className="sheet-detail-wide"
            label={text.rulingReason}
            autosize
            minRows={2}
            required
            error={faults.includes('ruling') && text.rulingNeedsReason}
            {...field('rulingReason')}
          />
        )}
        <Textarea className="sheet-detail-wide" label={text.note} autosize minRows={1} {...field('note')} />
        <div className="sheet-detail-wide">
          <Note meaning={cost.day?.kind === 'charged-absence' ? 'attention' : 'ok'}>
            {text.outcome[outcomeOf(absence, cost)]}
          </Note>
        </div>
        {isChanged && (
          <div className="sheet-detail-wide row">
            <Button kind="primary" onClick={() => keep(draft)}>
              {text.keep}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}

/** The reasons that can be chosen, with the one that is, also when it is no longer offered. */
function withChosen(reasons: AbsenceReasons, absence: CellAbsence & { date: string }) {
  const offered = reasons.offeredOn(absence.date)
  const chosen = reasons.of(absence)
  return offered.some(({ id }) => id === chosen.id) ? offered : [...offered, chosen]
}

function outcomeOf({ ruling }: CellAbsence, { day }: CellCost): keyof typeof text.outcome {
  if (day?.kind === 'closed') return 'closed-host'
  if (day?.kind === 'charged-absence') return ruling === 'charged' ? 'charged' : 'charged-no-days'
  return ruling === undefined ? 'free-day' : 'free'
}

function formDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day}/${month}/${year}`
}
