import { Modal } from '@mantine/core'
import type { CarePlanRecord } from '../../../../shared/domain/exchange/document.ts'
import { Button } from '../../../components/index.ts'
import { formatPeriod } from '../../../format/date.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import { valueOfRecord } from '../model/plan-record.ts'
import { printPlan } from '../../../format/plan-text/print-plan.ts'
import type { KeptMeanwhile } from './use-save-plan.ts'

const text = weekPlan.conflict

type Props = {
  kept: KeptMeanwhile | undefined
  mine: CarePlanRecord
  onKeepMine: () => void
  onTakeTheirs: (kept: KeptMeanwhile) => void
  onClose: () => void
}

/** Shows both plans when somebody else kept another one meanwhile; nothing is lost whichever is chosen. */
export function KeptMeanwhileDialog({ kept, mine, onKeepMine, onTakeTheirs, onClose }: Props) {
  return (
    <Modal opened={kept !== undefined} onClose={onClose} title={text.title} size={560}>
      {kept && (
        <div className="stack">
          <p className="ink-2">{text.intro}</p>
          <dl className="week-plan-sides">
            <Side name={text.mine} record={mine} />
            <Side name={text.theirs} record={kept.record} />
          </dl>
          <div className="dialog-actions">
            <Button kind="primary" onClick={onKeepMine}>
              {text.keepMine}
            </Button>
            <Button onClick={() => onTakeTheirs(kept)}>{text.takeTheirs}</Button>
            <Button kind="quiet" onClick={onClose} data-autofocus>
              {text.later}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  )
}

function Side({ name, record }: { name: string; record: CarePlanRecord }) {
  return (
    <>
      <dt className="ink-2">{name}</dt>
      <dd>
        <b>{printPlan(valueOfRecord(record)) || weekPlan.table.none}</b>
        <span className="small ink-2">{formatPeriod(record.from, record.until)}</span>
      </dd>
    </>
  )
}
