import { ViewLinks } from '../../components/index.ts'
import { waitingWords } from '../../i18n/nl/waiting-list/words.ts'
import { waitingViews } from './waiting-views.ts'

/** The way between the screens of Wachtlijst; stands above each of them. */
export function WaitingTabs() {
  return <ViewLinks label={waitingWords.views} views={waitingViews} />
}
