import { Page } from '../../components/index.ts'
import { planning } from '../../i18n/nl/planning.ts'
import { BoardScreen } from './board-screen.tsx'
import { LimitView } from './limit/limit-view.tsx'
import { usePlanningAddress } from './use-planning-address.ts'

/** *Planning*: the board of hosts and days, or who will be over the new legal maximum. */
export function PlanningPage() {
  const { isLimitView, today } = usePlanningAddress()
  if (today === '') return <Page title={planning.board.title}>{null}</Page>
  return isLimitView ? <LimitView /> : <BoardScreen />
}
