import type { AgreementPriority } from '../../shared/domain/exchange/waiting-list.ts'
import { present } from './present.ts'

/** The priority facts of an agreement from their columns. */
export function priorityOf(firstTier: string, secondTier: string, seenOn: string | null): AgreementPriority {
  return {
    firstTier: JSON.parse(firstTier) as AgreementPriority['firstTier'],
    secondTier: JSON.parse(secondTier) as AgreementPriority['secondTier'],
    ...present({ seenOn }),
  }
}
