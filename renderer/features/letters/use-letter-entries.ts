import { useNavigate } from '@tanstack/react-router'
import { Mail, Mails } from 'lucide-react'
import { useMemo } from 'react'
import { letterTemplateIds } from '../../../shared/domain/letters/letter-templates.ts'
import type { PaletteEntry } from '../../frame/palette-entries.ts'
import { lettersPage as text } from '../../i18n/nl/letters/page.ts'
import { letterWords } from '../../i18n/nl/letters/words.ts'
import { nl } from '../../i18n/nl.ts'

/** What the palette can do about letters: the other screens, and writing from each template. */
export function useLetterEntries(): PaletteEntry[] {
  const navigate = useNavigate()
  return useMemo(
    () => [
      {
        id: 'letter-register',
        title: `${text.title}: ${text.viewTitles.register}`,
        remark: nl.frame.screen,
        icon: Mails,
        run: () => void navigate({ to: '/brieven/register' }),
      },
      {
        id: 'letter-regulations',
        title: `${text.title}: ${text.viewTitles.regulations}`,
        remark: nl.frame.screen,
        icon: Mails,
        run: () => void navigate({ to: '/brieven/reglement' }),
      },
      ...letterTemplateIds.map((id) => ({
        id: `letter ${id}`,
        title: text.palette(letterWords.templates[id]),
        remark: nl.frame.action,
        icon: Mail,
        run: () => void navigate({ to: '/brieven', search: { sjabloon: id } }),
      })),
    ],
    [navigate],
  )
}
