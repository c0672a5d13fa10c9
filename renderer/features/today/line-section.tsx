import type { ReactNode } from 'react'
import type { TodaySection } from '../../../shared/domain/today/line-kinds.ts'
import { page as text } from '../../i18n/nl/today/page.ts'
import { LineRow } from './line-row.tsx'
import type { Now } from './model/line-words.ts'
import { useTodayStore } from './today-store.ts'
import type { TodayLine } from './today-types.ts'

/** A day stays one page: what is more comes when it is asked for. */
const mostShown = 8

type Props = {
  section: TodaySection
  title: string
  lines: readonly TodayLine[]
  now: Now
  /** The line that is the tab stop of the list. */
  tabStop: string | undefined
  /** In the place of lines. */
  children?: ReactNode
}

/** A part of Vandaag: its title with how many lines there are, and the lines. */
export function LineSection({ section, title, lines, now, tabStop, children }: Props) {
  const isOpen = useTodayStore(({ opened }) => opened.has(section))
  const open = useTodayStore((store) => store.open)
  // One more line takes the room of the button that would show it.
  const hasMore = !isOpen && lines.length > mostShown + 1
  const shown = hasMore ? lines.slice(0, mostShown) : lines
  const moreId = `more ${section}`
  return (
    <section className="today-section" aria-label={title}>
      <h2>
        {title}
        {lines.length > 0 && <span className="today-count">{lines.length}</span>}
      </h2>
      {children}
      {lines.length > 0 && (
        <ul>
          {shown.map((line) => (
            <LineRow key={line.id} line={line} now={now} isTabStop={line.id === tabStop} />
          ))}
        </ul>
      )}
      {hasMore && (
        <button
          type="button"
          className="link-button today-more"
          data-line={moreId}
          tabIndex={moreId === tabStop ? 0 : -1}
          onClick={() => open(section)}
        >
          {text.allOf(lines.length)}
        </button>
      )}
    </section>
  )
}
