import { ChevronRight } from 'lucide-react'
import { addressOf } from './model/line-address.ts'
import { lookOf } from './model/line-look.ts'
import { lineWords, type Now } from './model/line-words.ts'
import type { TodayLine } from './today-types.ts'

type Props = { line: TodayLine; now: Now; isTabStop: boolean }

/** Something that is asked, in one line: all of it opens the place where it is solved, which it names at its end. */
export function LineRow({ line, now, isTabStop }: Props) {
  const { title, facts } = lineWords(line, now)
  const { icon: Icon, screen } = lookOf[line.kind]
  const detail = facts.join(' · ')
  return (
    <li>
      <a
        className="today-line ring-inside"
        href={`#${addressOf(line)}`}
        data-line={line.id}
        tabIndex={isTabStop ? 0 : -1}
        title={`${title} · ${detail}`}
      >
        <Icon className={`icon ${line.isLate ? 'att' : 'ink-3'}`} aria-hidden />
        <span className="today-line-text">
          <span className="medium">{title}</span> <span className="ink-2">{detail}</span>
        </span>
        <span className="today-line-screen">
          {screen}
          <ChevronRight className="icon-small" aria-hidden />
        </span>
      </a>
    </li>
  )
}
