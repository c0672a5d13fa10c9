import { requestStatuses } from '../../../../shared/domain/exchange/waiting-list.ts'
import type { ListedRequest } from '../waiting-types.ts'

/** Which requests the list shows. */
export const requestStates = [...requestStatuses, 'all'] as const
type RequestState = (typeof requestStates)[number]

/** The texts a request is found by: child, parent, telephone, where they live, who referred them, and its host. */
export function requestTexts({ child, contact, source, number, offer, placed }: ListedRequest): (string | undefined)[] {
  const host = placed?.host ?? offer?.host
  return [
    child.firstName,
    child.lastName,
    contact.firstName,
    contact.lastName,
    contact.phone,
    contact.email,
    contact.postcode,
    contact.city,
    source,
    number,
    host?.firstName,
    host?.lastName,
  ]
}

/** Whether a request belongs to a state. */
export function isRequestInState({ status }: ListedRequest, state: RequestState): boolean {
  return state === 'all' || state === status
}
