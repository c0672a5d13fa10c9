import { Modal } from '@mantine/core'
import { Button } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'

const text = weekPlan.discard

type Props = { isOpen: boolean; onClose: () => void; onConfirm: () => void }

/** Asks before a draft on which something was drawn is thrown away. */
export function DiscardDialog({ isOpen, onClose, onConfirm }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={text.title} size={480}>
      <div className="stack">
        <p className="ink-2">{text.detail}</p>
        <div className="dialog-actions">
          <Button kind="danger" onClick={onConfirm}>
            {text.confirm}
          </Button>
          <Button onClick={onClose} data-autofocus>
            {nl.common.cancel}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
