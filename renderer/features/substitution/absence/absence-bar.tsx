import { CheckCheck } from 'lucide-react'
import { useState } from 'react'
import { Button, Tag } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { report } from '../../../i18n/nl/substitution/report.ts'
import { screen as text } from '../../../i18n/nl/substitution/screen.ts'
import { recordOneDayOn, recordWithDays } from '../model/back-record.ts'
import type { Counts } from '../model/counts.ts'
import type { AbsenceView } from '../substitution-types.ts'
import { AbsenceCounts } from './absence-counts.tsx'
import { BackDialog } from './back-dialog.tsx'
import { TypedDate } from './typed-date.tsx'
import type { PeriodChange } from './use-period-change.ts'

type Props = {
  view: AbsenceView
  counts: Counts
  change: PeriodChange
  today: string
  year: number | undefined
  isBusy: boolean
  onAccept: () => void
}

/** The days of the absence, to be changed in place, how far the places are, and taking all proposals at once. */
export function AbsenceBar({ view: { record, host }, counts, change, today, year, isBusy, onAccept }: Props) {
  const [isAskingBack, setAskingBack] = useState(false)
  const isOver = record.until < today && record.isOpenEnded !== true
  const isComing = record.from > today
  return (
    <div className="page-toolbar absence-bar">
      <span className="ink-2 nowrap">{text.from[record.reason]}</span>
      <TypedDate
        label={text.firstDay}
        date={record.from}
        year={year}
        onChange={(from) => void change.change(recordWithDays(record, { from }))}
      />
      <span className="ink-2 nowrap">{text.until}</span>
      <TypedDate
        label={text.lastDay}
        date={record.until}
        year={year}
        onChange={(until) => void change.change(recordWithDays(record, { until }))}
      />
      {record.isOpenEnded && (
        <>
          <Tag>{text.openEnd}</Tag>
          <Button isBusy={change.isBusy} onClick={() => void change.change(recordOneDayOn(record))}>
            {text.plusDay}
          </Button>
        </>
      )}
      {!isOver && <Button onClick={() => setAskingBack(true)}>{isComing ? text.notAway : text.isBack}</Button>}
      <div className="absence-bar-answer">
        <AbsenceCounts counts={counts} />
        <span className="spacer" />
        {counts.proposed > 0 && (
          <Button
            kind="primary"
            icon={<CheckCheck className="icon-small" aria-hidden />}
            shortcut="Ctrl ↵"
            isBusy={isBusy}
            onClick={onAccept}
          >
            {text.accept(counts.proposed)}
          </Button>
        )}
      </div>
      <BackDialog
        isOpen={isAskingBack}
        record={record}
        title={(isComing ? report.back.notAway : report.back.title)(nl.common.name(host))}
        today={today}
        onClose={() => setAskingBack(false)}
        onBack={(left) => {
          setAskingBack(false)
          void change.change(left)
        }}
      />
    </div>
  )
}
