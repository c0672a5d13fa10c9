import type { Draft } from '../../components/form/model/draft.ts'
import type { ContractHolder } from '../../../shared/domain/exchange/document.ts'

// The service gives the real one; a record cannot be checked without any.
const unsavedId = 'nieuw'

/** A contract holder to be filled in, with what was typed while looking for one: the first word, then the rest. */
export function newHolder(typed = ''): Draft<ContractHolder> {
  const [firstName = '', ...rest] = typed.trim().split(/\s+/)
  return {
    id: unsavedId,
    ...(firstName !== '' && { firstName }),
    ...(rest.length > 0 && { lastName: rest.join(' ') }),
  }
}
