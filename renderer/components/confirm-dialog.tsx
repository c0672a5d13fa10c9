import { Modal } from '@mantine/core'
import { nl } from '../i18n/nl.ts'
import { Button } from './button.tsx'
import { ErrorState } from './list-states.tsx'

type Props = {
  isOpen: boolean
  title: string
  /** What will be so afterwards. */
  detail: string
  /** The verb of the button that does it. */
  action: string
  isBusy: boolean
  failure: Error | undefined
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something is taken away; the way back has the focus. */
export function ConfirmDialog({ isOpen, title, detail, action, isBusy, failure, onConfirm, onClose }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size={480}>
      <div className="stack">
        <p className="ink-2">{detail}</p>
        {failure && <ErrorState error={failure} isInline />}
        <div className="dialog-actions">
          <Button kind="danger" onClick={onConfirm} isBusy={isBusy}>
            {action}
          </Button>
          <Button onClick={onClose} data-autofocus>
            {nl.common.cancel}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
