import { Modal } from '@mantine/core'
import { Button } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { useWhatIf } from '../stores/what-if.ts'
import '../../../components/form/form.css'

const text = planning.whatIf

/** Asks before changes on trial are thrown away. `onClosed`: they are gone. */
export function DiscardDialog({ onClosed }: { onClosed: () => void }) {
  const { isAsking, changes, stopAsking, discard } = useWhatIf()
  return (
    <Modal opened={isAsking} onClose={stopAsking} title={text.discardTitle} size={420}>
      <div className="stack">
        <p>{text.discardText(changes.length)}</p>
        <div className="form-dialog-actions">
          <Button
            kind="danger"
            onClick={() => {
              discard()
              onClosed()
            }}
          >
            {text.discardConfirm(changes.length)}
          </Button>
          <Button data-autofocus onClick={stopAsking}>
            {nl.common.cancel}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
