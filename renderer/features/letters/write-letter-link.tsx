import { Link } from '@tanstack/react-router'
import { lettersPage as text } from '../../i18n/nl/letters/page.ts'
import type { LettersSearch } from './letters-search.ts'

/** From somebody's file to what can be written about it. */
export function WriteLetterLink(search: Pick<LettersSearch, 'sjabloon' | 'voor'>) {
  return (
    <Link className="button host-action" to="/brieven" search={search}>
      {text.action}
    </Link>
  )
}
