import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { Button, ConfirmDialog } from '../../../components/index.ts'
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
      <ConfirmDialog
        isOpen={isAsking}
        title={text.removeTitle(period)}
        detail={text.removeDetail}
        action={text.remove}
        isBusy={remove.isRunning}
        failure={remove.failure}
        onConfirm={() => void confirm()}
        onClose={close}
      />
    </>
  )
}
