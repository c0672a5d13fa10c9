import { useHotkeys } from '@mantine/hooks'
import { Check, Circle, OctagonAlert } from 'lucide-react'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import type { Sheet } from '../visit-types.ts'
import { sectionStates, type SectionState, type SheetSection } from './model/filled.ts'
import { sectionId } from './sheet-section.tsx'
import { useShownVisit } from './use-shown-visit.ts'

const text = visitSheet.state

type Props = { sheet: Sheet; sections: readonly SheetSection[] }

/** The way between the parts of a visit, with what is filled in; Alt with a digit goes to a part. */
export function SheetNav({ sheet, sections }: Props) {
  const states = sectionStates(useShownVisit(sheet.record), sheet)
  useHotkeys(
    sections.map((section, index) => [`alt+${(index + 1) % 10}`, () => goToSection(section)]),
    [],
  )
  return (
    <nav className="sheet-nav" aria-label={visitSheet.nav}>
      {sections.map((section, index) => (
        <NavItem
          key={section}
          section={section}
          state={states[section]}
          keys={`Alt ${(index + 1) % 10}`}
          limit={sheet.limit}
        />
      ))}
    </nav>
  )
}

type ItemProps = { section: SheetSection; state: SectionState; keys: string; limit: number }

function NavItem({ section, state, keys, limit }: ItemProps) {
  const isOver = state.isOver === true
  const Icon = isOver ? OctagonAlert : state.isFilled ? Check : Circle
  const mark = isOver ? 'br' : state.isFilled ? 'ok' : 'ink-3'
  return (
    <button
      type="button"
      className="sheet-nav-item ring-inside"
      aria-keyshortcuts={keys.replace(' ', '+')}
      onClick={() => goToSection(section)}
    >
      <Icon className={`icon-small ${mark}`} aria-hidden />
      {visitSheet.sections[section]}
      <span className="visually-hidden">
        {isOver ? text.over(state.done, limit) : state.isFilled ? text.filled : text.empty}
      </span>
      <span className={isOver ? 'sheet-nav-count br medium' : 'sheet-nav-count'}>{countWords(section, state)}</span>
      <kbd aria-hidden>{keys}</kbd>
    </button>
  )
}

/** Parts of which it matters how much stands in them. */
const countedParts = new Set<SheetSection>(['present', 'actions', 'papers', 'photos'])

function countWords(section: SheetSection, { done, total }: SectionState): string {
  if (total !== undefined) return text.of(done, total)
  return countedParts.has(section) && done > 0 ? text.count(done) : ''
}

/** Brings a part in view, with the focus on its first field. */
export function goToSection(section: SheetSection): void {
  const part = document.getElementById(sectionId(section))
  part?.scrollIntoView({ block: 'start' })
  const first =
    part?.querySelector<HTMLElement>('[data-start]') ??
    part?.querySelector<HTMLElement>('input, textarea, [role=radio][tabindex="0"]')
  ;(first ?? part)?.focus({ preventScroll: true })
}
