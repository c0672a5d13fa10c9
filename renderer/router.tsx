import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { billingSearch } from './features/billing/billing-search.ts'
import { ChildFilePage } from './features/children/child-file-page.tsx'
import { ChildrenPage } from './features/children/children-page.tsx'
import { childSearch } from './features/children/child-search.ts'
import { NewChildPage } from './features/children/enter/new-child-page.tsx'
import { NewHostPage } from './features/hosts/edit/new-host-page.tsx'
import { extraDaysSearch } from './features/extra-days/extra-days-search.ts'
import { closuresSearch } from './features/closures/closures-search.ts'
import { deviationsSearch } from './features/deviations/deviations-search.ts'
import { formsSearch } from './features/forms/forms-search.ts'
import { hostStopSearch } from './features/host-stops/host-stop-search.ts'
import { hostYearSearch } from './features/host-year/host-year-search.ts'
import { HostFilePage } from './features/hosts/host-file-page.tsx'
import { hostSearch } from './features/hosts/host-search.ts'
import { HostsPage } from './features/hosts/hosts-page.tsx'
import { lettersSearch } from './features/letters/letters-search.ts'
import { registerSearch } from './features/letters/register/register-search.ts'
import { openDaysSearch } from './features/open-days/open-days-search.ts'
import { monitoringSearch } from './features/monitoring/monitoring-search.ts'
import { planningSearch } from './features/planning/planning-search.ts'
import { reportsSearch } from './features/reports/reports-search.ts'
import { settingsTabs } from './features/settings/settings-tabs.ts'
import { SettingsPage } from './features/settings/settings-page.tsx'
import { absencesSearch, absenceSearch } from './features/substitution/substitution-search.ts'
import { casesSearch } from './features/incidents/case-search.ts'
import { requestSearch } from './features/waiting-list/request/request-search.ts'
import { demandSearch } from './features/waiting-list/demand/demand-search.ts'
import { freeingSearch } from './features/waiting-list/freeing/freeing-search.ts'
import { weekPlanSearch } from './features/week-plan/week-plan-search.ts'
import { followUpSearch, visitsSearch } from './features/visits/visits-search.ts'
import { foldersSearch } from './features/visits/folders/folders-search.ts'
import { Frame } from './frame/frame.tsx'
import { NotFound } from './frame/not-found.tsx'
import { RouteError } from './frame/route-error.tsx'
import { trainingSearch } from './features/support/support-search.ts'
import { listSearch, tabSearch } from './search-params.ts'

const absencePage = lazyRouteComponent(() => import('./features/substitution/absence/absence-page.tsx'), 'AbsencePage')
const absencesPage = lazyRouteComponent(() => import('./features/substitution/list/absences-page.tsx'), 'AbsencesPage')
// The largest screen: read when it is first opened.
const attendancePage = lazyRouteComponent(() => import('./features/attendance/attendance-page.tsx'), 'AttendancePage')
const billingPage = lazyRouteComponent(() => import('./features/billing/billing-page.tsx'), 'BillingPage')
const childDaysPage = lazyRouteComponent(
  () => import('./features/monitoring/child-days/child-days-page.tsx'),
  'ChildDaysPage',
)
const monitoredDemandPage = lazyRouteComponent(
  () => import('./features/monitoring/waiting/waiting-page.tsx'),
  'WaitingPage',
)
const distancePage = lazyRouteComponent(
  () => import('./features/monitoring/distance/distance-page.tsx'),
  'DistancePage',
)
const priorityPage = lazyRouteComponent(
  () => import('./features/monitoring/priority/priority-page.tsx'),
  'PriorityPage',
)
const closuresPage = lazyRouteComponent(() => import('./features/closures/closures-page.tsx'), 'ClosuresPage')
const deviationsPage = lazyRouteComponent(() => import('./features/deviations/deviations-page.tsx'), 'DeviationsPage')
const extraDaysPage = lazyRouteComponent(() => import('./features/extra-days/extra-days-page.tsx'), 'ExtraDaysPage')
const hostStopPage = lazyRouteComponent(() => import('./features/host-stops/host-stop-page.tsx'), 'HostStopPage')
const hostYearPage = lazyRouteComponent(() => import('./features/host-year/host-year-page.tsx'), 'HostYearPage')
const complaintPage = lazyRouteComponent(() => import('./features/incidents/complaint-page.tsx'), 'ComplaintPage')
const incidentPage = lazyRouteComponent(() => import('./features/incidents/incident-page.tsx'), 'IncidentPage')
const newComplaintPage = lazyRouteComponent(
  () => import('./features/incidents/new-complaint-page.tsx'),
  'NewComplaintPage',
)
const newIncidentPage = lazyRouteComponent(
  () => import('./features/incidents/new-incident-page.tsx'),
  'NewIncidentPage',
)
const registerPage = lazyRouteComponent(() => import('./features/incidents/register-page.tsx'), 'RegisterPage')
const lettersPage = lazyRouteComponent(() => import('./features/letters/write/letters-page.tsx'), 'LettersPage')
const letterRegisterPage = lazyRouteComponent(
  () => import('./features/letters/register/register-page.tsx'),
  'RegisterPage',
)
const regulationsPage = lazyRouteComponent(
  () => import('./features/letters/regulations/regulations-page.tsx'),
  'RegulationsPage',
)
const occupancyPage = lazyRouteComponent(
  () => import('./features/monitoring/occupancy/occupancy-page.tsx'),
  'OccupancyPage',
)
const openDaysPage = lazyRouteComponent(() => import('./features/open-days/open-days-page.tsx'), 'OpenDaysPage')
const followUpPage = lazyRouteComponent(() => import('./features/visits/follow-up/follow-up-page.tsx'), 'FollowUpPage')
const formsPage = lazyRouteComponent(() => import('./features/forms/forms-page.tsx'), 'FormsPage')
const planningPage = lazyRouteComponent(() => import('./features/planning/planning-page.tsx'), 'PlanningPage')
const reportsPage = lazyRouteComponent(() => import('./features/reports/reports-page.tsx'), 'ReportsPage')
const materialsPage = lazyRouteComponent(
  () => import('./features/support/materials/materials-page.tsx'),
  'MaterialsPage',
)
const todayPage = lazyRouteComponent(() => import('./features/today/today-page.tsx'), 'TodayPage')
const trainingPage = lazyRouteComponent(() => import('./features/support/training/training-page.tsx'), 'TrainingPage')
const visitPage = lazyRouteComponent(() => import('./features/visits/sheet/visit-page.tsx'), 'VisitPage')
const visitsPage = lazyRouteComponent(() => import('./features/visits/due/visits-page.tsx'), 'VisitsPage')
const agreementOfOfferPage = lazyRouteComponent(
  () => import('./features/waiting-list/agreement/agreement-page.tsx'),
  'AgreementPage',
)
const freeingPage = lazyRouteComponent(() => import('./features/waiting-list/freeing/freeing-page.tsx'), 'FreeingPage')
const proposalPage = lazyRouteComponent(
  () => import('./features/waiting-list/proposal/proposal-page.tsx'),
  'ProposalPage',
)
const waitingListPage = lazyRouteComponent(
  () => import('./features/waiting-list/list/waiting-list-page.tsx'),
  'WaitingListPage',
)
const newRequestPage = lazyRouteComponent(
  () => import('./features/waiting-list/form/new-request-page.tsx'),
  'NewRequestPage',
)
const requestPage = lazyRouteComponent(() => import('./features/waiting-list/request/request-page.tsx'), 'RequestPage')
const demandPage = lazyRouteComponent(() => import('./features/waiting-list/demand/demand-page.tsx'), 'DemandPage')
const weekPlanPage = lazyRouteComponent(() => import('./features/week-plan/week-plan-page.tsx'), 'WeekPlanPage')
const visitFoldersPage = lazyRouteComponent(() => import('./features/visits/folders/folders-page.tsx'), 'FoldersPage')
const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/vandaag' })
    },
  }),
  createRoute({ getParentRoute: () => root, path: '/vandaag', component: todayPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/planning',
    validateSearch: planningSearch,
    component: planningPage,
  }),
  createRoute({ getParentRoute: () => root, path: '/onthaalouders', validateSearch: listSearch, component: HostsPage }),
  createRoute({ getParentRoute: () => root, path: '/onthaalouders/nieuw', component: NewHostPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/onthaalouders/$hostId',
    validateSearch: hostSearch,
    component: HostFilePage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/onthaalouders/$hostId/stopzetten',
    validateSearch: hostStopSearch,
    component: hostStopPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/onthaalouders/$hostId/jaar',
    validateSearch: hostYearSearch,
    component: hostYearPage,
  }),
  createRoute({ getParentRoute: () => root, path: '/kinderen', validateSearch: listSearch, component: ChildrenPage }),
  createRoute({ getParentRoute: () => root, path: '/kinderen/nieuw', component: NewChildPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/kinderen/$childId',
    validateSearch: childSearch,
    component: ChildFilePage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kinderen/$childId/plan/$agreementId',
    validateSearch: weekPlanSearch,
    component: weekPlanPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/planning/sluitingen',
    validateSearch: closuresSearch,
    component: closuresPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/aanwezigheden/afwijkingen',
    validateSearch: deviationsSearch,
    component: deviationsPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/aanwezigheden/extra',
    validateSearch: extraDaysSearch,
    component: extraDaysPage,
  }),
  createRoute({ getParentRoute: () => root, path: '/aanwezigheden', component: attendancePage }),
  createRoute({ getParentRoute: () => root, path: '/aanwezigheden/$month/$hostId', component: attendancePage }),
  createRoute({
    getParentRoute: () => root,
    path: '/aanwezigheden/open',
    validateSearch: openDaysSearch,
    component: openDaysPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/aanwezigheden/formulieren',
    validateSearch: formsSearch,
    component: formsPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/vervanging',
    validateSearch: absencesSearch,
    component: absencesPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/vervanging/$closureId',
    validateSearch: absenceSearch,
    component: absencePage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/wachtlijst',
    validateSearch: listSearch,
    component: waitingListPage,
  }),
  createRoute({ getParentRoute: () => root, path: '/wachtlijst/nieuw', component: newRequestPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/wachtlijst/vraag',
    validateSearch: demandSearch,
    component: demandPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/wachtlijst/vrij',
    validateSearch: freeingSearch,
    component: freeingPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/wachtlijst/voorstel',
    validateSearch: listSearch,
    component: proposalPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/wachtlijst/$requestId/overeenkomst',
    component: agreementOfOfferPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/wachtlijst/$requestId',
    validateSearch: requestSearch,
    component: requestPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/huisbezoeken/incidenten',
    validateSearch: casesSearch,
    component: registerPage,
  }),
  createRoute({ getParentRoute: () => root, path: '/huisbezoeken/incidenten/nieuw', component: newIncidentPage }),
  createRoute({ getParentRoute: () => root, path: '/huisbezoeken/incidenten/$incidentId', component: incidentPage }),
  createRoute({ getParentRoute: () => root, path: '/huisbezoeken/klachten/nieuw', component: newComplaintPage }),
  createRoute({ getParentRoute: () => root, path: '/huisbezoeken/klachten/$complaintId', component: complaintPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/huisbezoeken/vorming',
    validateSearch: trainingSearch,
    component: trainingPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/huisbezoeken/materiaal',
    validateSearch: listSearch,
    component: materialsPage,
  }),
  createRoute({ getParentRoute: () => root, path: '/brieven', validateSearch: lettersSearch, component: lettersPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/brieven/register',
    validateSearch: registerSearch,
    component: letterRegisterPage,
  }),
  createRoute({ getParentRoute: () => root, path: '/brieven/reglement', component: regulationsPage }),
  createRoute({ getParentRoute: () => root, path: '/facturatie', component: billingPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/facturatie/$month/$step',
    validateSearch: billingSearch,
    component: billingPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/huisbezoeken',
    validateSearch: visitsSearch,
    component: visitsPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/huisbezoeken/afspraken',
    validateSearch: followUpSearch,
    component: followUpPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/huisbezoeken/mappen',
    validateSearch: foldersSearch,
    component: visitFoldersPage,
  }),
  createRoute({ getParentRoute: () => root, path: '/huisbezoeken/bezoek/$visitId', component: visitPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/aangiften',
    validateSearch: reportsSearch,
    component: reportsPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/monitoring',
    validateSearch: monitoringSearch,
    component: occupancyPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/monitoring/kinddagen',
    validateSearch: monitoringSearch,
    component: childDaysPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/monitoring/voorrang',
    validateSearch: monitoringSearch,
    component: priorityPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/monitoring/wachtlijst',
    validateSearch: monitoringSearch,
    component: monitoredDemandPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/monitoring/afstand',
    validateSearch: monitoringSearch,
    component: distancePage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/instellingen',
    validateSearch: tabSearch(settingsTabs),
    component: SettingsPage,
  }),
] as const

/** The window's addresses. In the hash, so that the page's own address never changes and back and forward work. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  history: createHashHistory(),
  defaultErrorComponent: RouteError,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
