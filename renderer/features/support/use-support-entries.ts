import { useNavigate } from '@tanstack/react-router'
import { GraduationCap, PackageOpen } from 'lucide-react'
import { useMemo } from 'react'
import type { PaletteEntry } from '../../frame/palette-entries.ts'
import { materials } from '../../i18n/nl/support/materials.ts'
import { training } from '../../i18n/nl/support/training.ts'
import { nl } from '../../i18n/nl.ts'
import { newEntry } from './support-search.ts'

/** What the palette can do about support: the two screens, and a new session or material. */
export function useSupportEntries(): PaletteEntry[] {
  const navigate = useNavigate()
  return useMemo(
    () => [
      {
        id: 'training',
        title: nl.frame.visitTitles.training,
        remark: nl.frame.screen,
        icon: GraduationCap,
        run: () => void navigate({ to: '/huisbezoeken/vorming' }),
      },
      {
        id: 'materials',
        title: nl.frame.visitTitles.materials,
        remark: nl.frame.screen,
        icon: PackageOpen,
        run: () => void navigate({ to: '/huisbezoeken/materiaal' }),
      },
      {
        id: 'new-training',
        title: training.add,
        remark: nl.frame.action,
        icon: GraduationCap,
        run: () => void navigate({ to: '/huisbezoeken/vorming', search: { kies: newEntry } }),
      },
      {
        id: 'new-material',
        title: materials.add,
        remark: nl.frame.action,
        icon: PackageOpen,
        run: () => void navigate({ to: '/huisbezoeken/materiaal', search: { kies: newEntry } }),
      },
    ],
    [navigate],
  )
}
