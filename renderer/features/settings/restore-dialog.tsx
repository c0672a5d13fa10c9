import { Modal } from '@mantine/core'
import { useCommand, useToday } from '../../api/index.ts'
import { Button, ErrorState } from '../../components/index.ts'
import { formatMoment } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import type { Backup } from './backup-types.ts'
import './settings.css'

const text = nl.settings.backups

type Props = { backup: Backup | undefined; onClose: () => void; onRestored: (setAside: string) => void }

/** Asks before a backup takes the place of the data, and says what is lost and what is kept. */
export function RestoreDialog({ backup, onClose, onRestored }: Props) {
  const { year } = useToday()
  const restore = useCommand('backups.restore')
  const moment = backup ? formatMoment(backup.createdAt, year) : ''
  const close = () => {
    restore.reset()
    onClose()
  }
  const confirm = async () => {
    if (!backup) return
    const done = await restore.run({ name: backup.name })
    if (!done) return
    onRestored(done.setAside)
    close()
  }
  return (
    <Modal opened={backup !== undefined} onClose={close} title={text.confirmTitle(moment)} size={480}>
      <div className="stack">
        <p className="ink-2">{text.confirmDetail(moment)}</p>
        {restore.failure && <ErrorState error={restore.failure} isInline />}
        <div className="dialog-actions">
          <Button kind="danger" onClick={() => void confirm()} isBusy={restore.isRunning}>
            {text.confirm}
          </Button>
          <Button onClick={close} data-autofocus>
            {nl.common.cancel}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
