import { ViewLinks, type View } from '../../components/index.ts'
import { lettersPage as text } from '../../i18n/nl/letters/page.ts'

/** The screens of Brieven. */
const letterViews: readonly View[] = [
  { to: '/brieven', title: text.viewTitles.write },
  { to: '/brieven/register', title: text.viewTitles.register },
  { to: '/brieven/reglement', title: text.viewTitles.regulations },
]

/** The way between the screens of Brieven; stands above each of them. */
export function LetterViews() {
  return <ViewLinks label={text.views} views={letterViews} />
}
