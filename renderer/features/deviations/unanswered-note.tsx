import { Note } from '../../components/index.ts'
import { deviations as text } from '../../i18n/nl/deviations.ts'

/** Says that the numbers are not complete yet, and by how many days; nothing when they are. */
export function UnansweredNote({ days }: { days: number }) {
  if (days === 0) return null
  return (
    <Note meaning="neutral" fact={text.unansweredFact(String(days))}>
      {text.unansweredDetail}
    </Note>
  )
}
