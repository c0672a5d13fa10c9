import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { ConfirmDialog } from '../../../components/index.ts'
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
      <ConfirmDialog
        isOpen={isAsking}
        title={text.removePlanTitle(period)}
        detail={text.removePlanDetail}
        action={text.removePlan}
        isBusy={remove.isRunning}
        failure={remove.failure}
        onConfirm={() => void confirm()}
        onClose={close}
      />
    </>
  )
}
