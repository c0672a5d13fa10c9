import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ChildPlan } from '../child-types.ts'

const text = nl.children.agreements

/** Takes a plan away that has not begun, after a question. */
export function RemovePlan({ plan: { id, version }, period }: { plan: ChildPlan; period: string }) {
  const [isAsking, setIsAsking] = useState(false)
  const remove = useCommand('carePlans.remove')
  const close = () => setIsAsking(false)
  const confirm = async () => {
    if (await remove.run({ id, version })) close()
  }
  return (
    <>
      <button type="button" className="link-button small" onClick={() => setIsAsking(true)}>
        {text.removePlan}
      </button>
      <Modal opened={isAsking} onClose={close} title={text.removePlanTitle(period)} size={480}>
        <div className="stack">
          <p className="ink-2">{text.removePlanDetail}</p>
          {remove.failure && <ErrorState error={remove.failure} isInline />}
          <div className="dialog-actions">
            <Button kind="danger" onClick={() => void confirm()} isBusy={remove.isRunning}>
              {text.removePlan}
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
