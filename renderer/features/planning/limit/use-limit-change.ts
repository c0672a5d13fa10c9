import { useQueryOf } from '../../../api/index.ts'

/** Who will be over the next legal maximum, and the change itself. It looks a year of every host through, so it is asked last. */
export function useLimitChange(isEnabled = true) {
  return useQueryOf('planning.limitChange', {}, { enabled: isEnabled })
}
