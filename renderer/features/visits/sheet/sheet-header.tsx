import { Ban, Check, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { Button, ReasonDialog, RecordHeader, Tag } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { ReportButton } from '../report/report-button.tsx'
import { whenSaved } from '../saving/typed-records.ts'
import type { Sheet } from '../visit-types.ts'
import { useShownVisit } from './use-shown-visit.ts'

const text = visitSheet

type Props = { sheet: Sheet; today: string; year: number | undefined; onFinish: () => void }

/** Whose visit it is and when, and how it ends: finished, cancelled, or opened again. */
export function SheetHeader({ sheet, today, year, onFinish }: Props) {
  const { host, record } = sheet
  const visit = useShownVisit(record)
  const times = [visit.from, visit.until].filter(Boolean).join('–')
  return (
    <RecordHeader
      person={host}
      name={nl.common.name(host)}
      tags={
        <>
          <Tag meaning={record.status === 'done' ? 'ok' : 'neutral'}>
            {record.status === 'planned' && visit.date <= today
              ? visitWords.unfinished
              : visitWords.statuses[record.status]}
          </Tag>
          {visit.isAnnounced ? null : <Tag>{visitWords.unannounced}</Tag>}
        </>
      }
      meta={[
        [formatWeekdayDate(visit.date, year), times].filter(Boolean).join(' '),
        host.phone === '' ? undefined : host.phone,
        `${host.street}, ${host.postcode} ${host.city}`,
        visit.visitor,
        record.finishedAt && text.finish.done(formatMoment(record.finishedAt, year)),
      ]}
      actions={
        <div className="row">
          {record.status !== 'cancelled' && (
            <ReportButton visitId={record.id} photos={visit.photos ?? []} here={sheet.photosHere} />
          )}
          {record.status === 'planned' ? <Ending id={record.id} onFinish={onFinish} /> : <Reopen id={record.id} />}
        </div>
      }
    />
  )
}

function Ending({ id, onFinish }: { id: string; onFinish: () => void }) {
  const [isCancelling, setIsCancelling] = useState(false)
  const cancel = useCommand('homeVisits.cancel')
  const confirm = async (reason: string) => {
    await whenSaved({ kind: 'visit', id })
    if (await cancel.run({ id, reason })) setIsCancelling(false)
  }
  return (
    <div className="row">
      <Button icon={<Ban className="icon-small" aria-hidden />} onClick={() => setIsCancelling(true)}>
        {text.cancel.action}
      </Button>
      <Button kind="primary" icon={<Check className="icon-small" aria-hidden />} shortcut="Ctrl ↵" onClick={onFinish}>
        {text.finish.action}
      </Button>
      <ReasonDialog
        isOpen={isCancelling}
        title={text.cancel.title}
        confirmLabel={text.cancel.confirm}
        isBusy={cancel.isRunning}
        onClose={() => setIsCancelling(false)}
        onConfirm={(reason) => void confirm(reason)}
      >
        <p className="ink-2">{text.cancel.detail}</p>
      </ReasonDialog>
    </div>
  )
}

function Reopen({ id }: { id: string }) {
  const reopen = useCommand('homeVisits.reopen')
  return (
    <Button
      icon={<Undo2 className="icon-small" aria-hidden />}
      isBusy={reopen.isRunning}
      onClick={() => void reopen.run({ id })}
    >
      {text.reopen}
    </Button>
  )
}
