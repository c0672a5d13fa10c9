import { nl } from '../i18n/nl.ts'
import { Note } from './note.tsx'

/** Beside a paper that was just made: it has lines where something is in letters that cannot be printed. */
export function LackingSigns() {
  return (
    <div role="status">
      <Note meaning="attention" fact={nl.common.lackingSigns}>
        {nl.common.lackingSignsDetail}
      </Note>
    </div>
  )
}
