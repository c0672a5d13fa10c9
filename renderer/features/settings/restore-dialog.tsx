import { Checkbox, Modal } from '@mantine/core'
import { useState } from 'react'
import { useCommand, useQueryOf, useToday } from '../../api/index.ts'
import { Button, ErrorState, Note } from '../../components/index.ts'
import { formatMoment } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import type { Backup } from './backup-types.ts'
import { lostNumbersOf } from './lost-numbers.ts'
import './settings.css'

const text = nl.settings.backups

type Props = { backup: Backup | undefined; onClose: () => void; onRestored: (setAside: string) => void }

/** Asks before a backup takes the place of the data, and says what is lost and what is kept. */
export function RestoreDialog({ backup, onClose, onRestored }: Props) {
  const { year } = useToday()
  const moment = backup ? formatMoment(backup.createdAt, year) : ''
  return (
    <Modal opened={backup !== undefined} onClose={onClose} title={text.confirmTitle(moment)} size={480}>
      {backup && <RestoreQuestion backup={backup} moment={moment} onClose={onClose} onRestored={onRestored} />}
    </Modal>
  )
}

type QuestionProps = Omit<Props, 'backup'> & { backup: Backup; moment: string }

function RestoreQuestion({ backup, moment, onClose, onRestored }: QuestionProps) {
  const restore = useCommand('backups.restore')
  const { data, error, isFetching } = useQueryOf('backups.verify', { name: backup.name })
  const [isAccepted, setIsAccepted] = useState(false)
  const hasLost = data !== undefined && data.lostNumbers.length > 0
  const reason = isFetching
    ? text.checking
    : data?.sound !== true
      ? text.unusable
      : hasLost && !isAccepted
        ? text.lostReason
        : undefined
  const confirm = async () => {
    const done = await restore.run({ name: backup.name })
    if (!done) return
    onRestored(done.setAside)
    onClose()
  }
  return (
    <div className="stack">
      <p className="ink-2">{text.confirmDetail(moment)}</p>
      {hasLost && (
        <>
          <Note meaning="attention" isAlert fact={text.lost(lostNumbersOf(data.lostNumbers))}>
            {text.lostDetail}
          </Note>
          <Checkbox
            size="xs"
            label={text.lostAccepted}
            checked={isAccepted}
            onChange={(event) => setIsAccepted(event.currentTarget.checked)}
          />
        </>
      )}
      {error && <ErrorState error={error} isInline />}
      {restore.failure && <ErrorState error={restore.failure} isInline />}
      <div className="dialog-actions">
        <Button kind="danger" onClick={() => void confirm()} isBusy={restore.isRunning} reason={reason}>
          {text.confirm}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {nl.common.cancel}
        </Button>
      </div>
    </div>
  )
}
