import type { priorityRules, waitingList } from '../../../../shared/contract/waiting-list.ts'
import type { HandlersOf } from '../../context.ts'

const notYet = (): Promise<never> => Promise.reject(new Error('not built yet'))

/** Handlers of the waiting list and its rules. */
export const waitingListHandlers: HandlersOf<keyof typeof waitingList | keyof typeof priorityRules> = {
  'waitingList.list': notYet,
  'waitingList.record': notYet,
  'waitingList.replay': notYet,
  'waitingList.moments': notYet,
  'waitingList.save': notYet,
  'waitingList.enlist': notYet,
  'waitingList.close': notYet,
  'waitingList.reopen': notYet,
  'waitingList.offer': notYet,
  'waitingList.answer': notYet,
  'waitingList.preparation': notYet,
  'waitingList.place': notYet,
  'waitingList.demand': notYet,
  'waitingList.writeDemand': notYet,
  'priorityRules.list': notYet,
  'priorityRules.trial': notYet,
  'priorityRules.add': notYet,
}
