import type { Place } from '../../../components/form/index.ts'
import { useField } from '../../../components/form/use-field.tsx'

/** What is wrong with a part of which no field was filled in: it is told below its fields. */
export function PartFault<T extends object>({ at }: { at: Place<T> }) {
  const { wrapper } = useField({ at })
  return wrapper.error === undefined ? null : <div className="request-part-fault">{wrapper.error}</div>
}
