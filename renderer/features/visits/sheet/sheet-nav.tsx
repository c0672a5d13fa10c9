import { useHotkeys } from '@mantine/hooks'
import { Check, Circle } from 'lucide-react'
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
          isPapers={section === 'papers'}
        />
      ))}
    </nav>
  )
}

type ItemProps = { section: SheetSection; state: SectionState; keys: string; isPapers: boolean }

function NavItem({ section, state, keys, isPapers }: ItemProps) {
  const Icon = state.isFilled ? Check : Circle
  const count =
    state.total === undefined
      ? isPapers || ['actions', 'photos'].includes(section)
        ? state.done > 0
          ? text.count(state.done)
          : ''
        : ''
      : text.of(state.done, state.total)
  return (
    <button
      type="button"
      className="sheet-nav-item ring-inside"
      aria-keyshortcuts={keys.replace(' ', '+')}
      onClick={() => goToSection(section)}
    >
      <Icon className={`icon-small ${state.isFilled ? 'ok' : 'ink-3'}`} aria-hidden />
      {visitSheet.sections[section]}
      <span className="visually-hidden">{state.isFilled ? text.filled : text.empty}</span>
      <span className="sheet-nav-count">{count}</span>
      <kbd aria-hidden>{keys}</kbd>
    </button>
  )
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
