import type { priorityRules } from '../../../../shared/contract/priority-rules.ts'
import type { waitingList } from '../../../../shared/contract/waiting-list.ts'
import type { HandlersOf } from '../../context.ts'
import { requestStatusHandlers } from './close-request.ts'
import { demandHandlers } from './demand.ts'
import { listRequests } from './list-requests.ts'
import { offerHandlers } from './offers.ts'
import { placeRequest } from './place-request.ts'
import { preparation } from './preparation.ts'
import { pastRankingHandlers } from './past-ranking.ts'
import { priorityRulesHandlers } from './priority-rules.ts'
import { saveRequest } from './save-request.ts'
import { storedRequest } from './stored-request.ts'

/** Handlers of the waiting list and its rules. */
export const waitingListHandlers: HandlersOf<keyof typeof waitingList | keyof typeof priorityRules> = {
  'waitingList.list': listRequests,
  'waitingList.record': ({ db }, { id }) => storedRequest(db, id),
  ...pastRankingHandlers,
  'waitingList.save': saveRequest,
  ...requestStatusHandlers,
  ...offerHandlers,
  'waitingList.preparation': preparation,
  'waitingList.place': placeRequest,
  ...demandHandlers,
  ...priorityRulesHandlers,
}
