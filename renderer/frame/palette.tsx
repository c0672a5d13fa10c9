import { Spotlight } from '@mantine/spotlight'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { nl } from '../i18n/nl.ts'
import { findEntries } from './palette-entries.ts'
import { usePaletteEntries } from './use-palette-entries.ts'

// Reaches the scroll area inside, though the type of the list does not say so.
const downOnly = { scrollbars: 'y' }

/** The command palette (Ctrl K): people, screens and actions by a few letters. */
export function Palette() {
  const [query, setQuery] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const entries = usePaletteEntries(isOpen)
  const found = isOpen ? findEntries(entries, query) : []
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => setIsOpen(true)}
      onSpotlightClose={() => {
        setIsOpen(false)
        // The palette clears it when its transition ends, which never comes where motion is reduced.
        setQuery('')
      }}
      shortcut="mod + K"
      // Also from within a field, where most of the work is done.
      tagsToIgnore={[]}
      size={480}
      radius={8}
      maxHeight={480}
      scrollable
      centered={false}
      yOffset={96}
      overlayProps={{ blur: 0, backgroundOpacity: 0.25 }}
      transitionProps={{ duration: 80 }}
      attributes={{ content: { 'aria-label': nl.frame.palette } }}
      classNames={{ content: 'palette-content' }}
    >
      <Spotlight.Search
        aria-label={nl.frame.searchOrDo}
        placeholder={nl.frame.searchOrDo}
        leftSection={<Search className="icon-small" aria-hidden />}
        leftSectionWidth={36}
        classNames={{ input: 'palette-search' }}
      />
      <Spotlight.ActionsList className="palette-list" {...downOnly}>
        {found.map(({ id, title, remark, icon: Icon, run }) => (
          <Spotlight.Action key={id} className="palette-action" onClick={run}>
            <Icon className="icon-small" aria-hidden />
            <span className="medium">{title}</span>
            <span className="ink-3">{remark}</span>
            <kbd aria-hidden>↵</kbd>
          </Spotlight.Action>
        ))}
        {found.length === 0 && <div className="palette-empty">{nl.frame.nothingFound}</div>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
