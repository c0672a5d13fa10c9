import { Search } from 'lucide-react'
import { nl } from '../i18n/nl.ts'
import { palette } from './search/use-steady-choice.ts'

/** The field in the top bar that opens the palette; Ctrl K does the same. */
export function PaletteButton() {
  return (
    <button type="button" className="top-search" onClick={palette.open} aria-keyshortcuts="Control+K">
      <Search className="icon-small" aria-hidden />
      {nl.frame.searchOrDo}
      <kbd>{nl.frame.shortcut}</kbd>
    </button>
  )
}
