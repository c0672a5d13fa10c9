import { ViewLinks } from '../../components/index.ts'
import { useQueryOf } from '../../api/index.ts'
import { isVisitingScreen } from '../../frame/visiting-screens.ts'
import { nl } from '../../i18n/nl.ts'
import { visitViews } from './visit-views.ts'

/** The way between the screens of Huisbezoeken; stands above each of them. On a visiting copy those that have something there. */
export function VisitTabs() {
  const isVisiting = useQueryOf('service.status', {}).data?.organiser?.isVisitingCopy === true
  const views = isVisiting ? visitViews.filter(({ to }) => isVisitingScreen(to)) : visitViews
  return <ViewLinks label={nl.frame.visitViews} views={views} />
}
