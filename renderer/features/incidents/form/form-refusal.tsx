import type { CallError } from '../../../../shared/contract/errors.ts'
import { errorText } from '../../../api/index.ts'
import { Note } from '../../../components/index.ts'

/** A refusal that is about no field. */
export function FormRefusal({ refusal }: { refusal: CallError | undefined }) {
  if (!refusal) return null
  const { title, detail } = errorText(refusal)
  return (
    <div className="case-note">
      <Note meaning="breach" fact={title} isAlert>
        {detail}
      </Note>
    </div>
  )
}
