import { Spotlight } from '@mantine/spotlight'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { nl } from '../i18n/nl.ts'
import { search as text } from '../i18n/nl/search.ts'
import { PaletteRow } from './palette-row.tsx'
import { useFound } from './search/use-found.ts'
import { paletteStore, useSteadyChoice } from './search/use-steady-choice.ts'

// Reaches the scroll area inside, though the type of the list does not say so.
const downOnly = { scrollbars: 'y', offsetScrollbars: false }

const keys = [
  ['↑↓', text.keys.choose],
  ['↵', text.keys.open],
  [text.keys.tab, text.keys.group],
  [text.keys.escape, text.keys.close],
] as const

/** The command palette (Ctrl K): people, numbers, notes, screens and actions by a few letters. */
export function Palette() {
  const [query, setQuery] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const found = useFound(isOpen, query)
  const onKeyDown = useSteadyChoice(found, query)
  return (
    <Spotlight.Root
      store={paletteStore}
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
      size={620}
      radius={8}
      maxHeight={560}
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
        onKeyDown={onKeyDown}
      />
      <Spotlight.ActionsList className="palette-list" {...downOnly}>
        {found.groups.map(({ label, entries, isLate = false }) => (
          <div key={label} role="group" aria-label={label}>
            {query.trim() !== '' && (
              <div className="palette-group" aria-hidden>
                {label}
              </div>
            )}
            {entries.map((entry) => (
              <PaletteRow key={entry.id} entry={entry} isLate={isLate} />
            ))}
          </div>
        ))}
        {isOpen && found.groups.length === 0 && (
          <div className="palette-empty">{found.awaits ? text.looking : nl.frame.nothingFound}</div>
        )}
      </Spotlight.ActionsList>
      <div className="palette-foot" aria-hidden>
        {keys.map(([key, does]) => (
          <span key={key}>
            <kbd>{key}</kbd> {does}
          </span>
        ))}
      </div>
    </Spotlight.Root>
  )
}
