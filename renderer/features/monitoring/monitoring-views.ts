import type { View } from '../../components/index.ts'
import { monitoring } from '../../i18n/nl/monitoring/frame.ts'

/** The views of Monitoring, each a screen of its own. */
export const monitoringViews = [
  { to: '/monitoring', title: monitoring.titles.occupancy },
  { to: '/monitoring/kinddagen', title: monitoring.titles.childDays },
  { to: '/monitoring/voorrang', title: monitoring.titles.priority },
  { to: '/monitoring/wachtlijst', title: monitoring.titles.waiting },
  { to: '/monitoring/afstand', title: monitoring.titles.distance },
] as const satisfies readonly View[]
