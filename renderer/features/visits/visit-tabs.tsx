import { ViewLinks } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { visitViews } from './visit-views.ts'

/** The way between the screens of Huisbezoeken; stands above each of them. */
export function VisitTabs() {
  return <ViewLinks label={nl.frame.visitViews} views={visitViews} />
}
