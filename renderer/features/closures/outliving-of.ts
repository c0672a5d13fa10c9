import type { CallError } from '../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../shared/contract/index.ts'

type Outliving = OutputOf<'substitution.view'>['outliving'][number]

/** The places that lapse with a change of a closure, when that is why it was refused (`places-outlive`). */
export function outlivingOf(refusal: CallError | undefined): readonly Outliving[] | undefined {
  if (refusal?.reason !== 'places-outlive') return undefined
  const { places } = refusal.details as { places: readonly Outliving[] }
  return places
}
