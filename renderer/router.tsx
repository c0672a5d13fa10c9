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
import { childTabs } from './features/children/child-tabs.ts'
import { HostFilePage } from './features/hosts/host-file-page.tsx'
import { hostTabs } from './features/hosts/host-tabs.ts'
import { HostsPage } from './features/hosts/hosts-page.tsx'
import { settingsTabs } from './features/settings/settings-tabs.ts'
import { SettingsPage } from './features/settings/settings-page.tsx'
import { Frame } from './frame/frame.tsx'
import { NotFound } from './frame/not-found.tsx'
import { RouteError } from './frame/route-error.tsx'
import { listSearch, tabSearch } from './search-params.ts'

// The largest screen: read when it is first opened.
const billingPage = lazyRouteComponent(() => import('./features/billing/billing-page.tsx'), 'BillingPage')
const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/onthaalouders' })
    },
  }),
  createRoute({ getParentRoute: () => root, path: '/onthaalouders', validateSearch: listSearch, component: HostsPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/onthaalouders/$hostId',
    validateSearch: tabSearch(hostTabs),
    component: HostFilePage,
  }),
  createRoute({ getParentRoute: () => root, path: '/kinderen', validateSearch: listSearch, component: ChildrenPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/kinderen/$childId',
    validateSearch: tabSearch(childTabs),
    component: ChildFilePage,
  }),
  createRoute({ getParentRoute: () => root, path: '/facturatie', component: billingPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/facturatie/$month/$step',
    validateSearch: billingSearch,
    component: billingPage,
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
