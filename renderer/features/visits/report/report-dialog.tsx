import { Checkbox, Modal } from '@mantine/core'
import { useState } from 'react'
import { reportParts, type ReportPart } from '../../../../shared/contract/visit-report.ts'
import type { VisitPhoto } from '../../../../shared/domain/exchange/visits.ts'
import { bridge, useCommand } from '../../../api/index.ts'
import { Button, ErrorState } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { visitReportWords as text } from '../../../i18n/nl/visits/report.ts'
import { say } from '../../../stores/status-note.ts'
import { whenSaved } from '../saving/typed-records.ts'
import { picturesForReport } from './pictures-for-report.ts'
import './report.css'

type Props = {
  visitId: string
  photos: readonly VisitPhoto[]
  here: readonly string[]
  isOpen: boolean
  onClose: () => void
}

/** Asks what the report tells, then where it goes. */
export function ReportDialog({ visitId, photos, here, isOpen, onClose }: Props) {
  const [parts, setParts] = useState<ReadonlySet<ReportPart>>(new Set(reportParts))
  const [done, setDone] = useState<number>()
  const command = useCommand('homeVisits.writeReport')
  const shown = photos.filter(({ id, isRemoved }) => !isRemoved && here.includes(id)).map(({ id }) => id)
  const isBusy = done !== undefined || command.isRunning
  const set = (part: ReportPart, isWanted: boolean) =>
    setParts(new Set(reportParts.filter((one) => (one === part ? isWanted : parts.has(one)))))
  const make = async () => {
    const folder = await bridge().choose({ kind: 'folder', title: text.chooseTitle })
    if (folder === null) return
    if (!(await whenSaved({ kind: 'visit', id: visitId }))) return say(text.unsaved)
    setDone(0)
    const pictures = parts.has('photos') ? await picturesForReport(visitId, shown, setDone) : []
    setDone(undefined)
    const written = await command.run({ id: visitId, folder, parts: [...parts], pictures })
    if (!written) return
    onClose()
    if (written.photosLeftOut > 0) say(text.leftOut(written.photosLeftOut))
    await bridge().openFolder(written.folder)
  }
  return (
    <Modal opened={isOpen} onClose={onClose} title={text.title} size={480}>
      <div className="stack">
        <p className="ink-2">{text.intro}</p>
        <fieldset className="report-parts">
          <legend className="small ink-2">{text.parts}</legend>
          {reportParts.map((part) => (
            <Checkbox
              key={part}
              label={text.part[part]}
              checked={parts.has(part)}
              onChange={(event) => set(part, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
        {command.failure && <ErrorState error={command.failure} isInline />}
        {done !== undefined && shown.length > 0 && (
          <p className="small ink-2" role="status">
            {text.preparing(Math.min(done + 1, shown.length), shown.length)}
          </p>
        )}
        <div className="dialog-actions">
          <Button kind="primary" isBusy={isBusy} onClick={() => void make()} data-autofocus>
            {text.make}
          </Button>
          <Button onClick={onClose}>{nl.common.cancel}</Button>
        </div>
      </div>
    </Modal>
  )
}
