import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ChildFile } from '../child-types.ts'

const text = nl.children.attests

type Props = { tariff: ChildFile['tariffs'][number]; period: string }

/** Takes an attest away that was entered by mistake, after a question. */
export function RemoveAttest({ tariff: { id, version }, period }: Props) {
  const [isAsking, setIsAsking] = useState(false)
  const remove = useCommand('tariffs.remove')
  const close = () => setIsAsking(false)
  const confirm = async () => {
    if (await remove.run({ id, version })) close()
  }
  return (
    <>
      <Button kind="quiet" aria-label={text.removeOf(period)} onClick={() => setIsAsking(true)}>
        {text.remove}
      </Button>
      <Modal opened={isAsking} onClose={close} title={text.removeTitle(period)} size={480}>
        <div className="stack">
          <p className="ink-2">{text.removeDetail}</p>
          {remove.failure && <ErrorState error={remove.failure} isInline />}
          <div className="dialog-actions">
            <Button kind="danger" onClick={() => void confirm()} isBusy={remove.isRunning}>
              {text.remove}
            </Button>
            <Button onClick={close} data-autofocus>
              {nl.common.cancel}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
