import { useNavigate } from '@tanstack/react-router'
import { ChartColumn } from 'lucide-react'
import { useMemo } from 'react'
import type { PaletteEntry } from '../../frame/palette-entries.ts'
import { monitoring as text } from '../../i18n/nl/monitoring/frame.ts'
import { monitoringViews } from './monitoring-views.ts'

/** What the palette knows of Monitoring: its views. */
export function useMonitoringEntries(): PaletteEntry[] {
  const navigate = useNavigate()
  return useMemo(
    () =>
      monitoringViews
        .filter(({ to }) => to !== '/monitoring')
        .map(({ to, title }) => ({
          id: `view ${to}`,
          title: text.palette(title),
          remark: text.title,
          icon: ChartColumn,
          run: () => void navigate({ to }),
        })),
    [navigate],
  )
}
