import { Spotlight } from '@mantine/spotlight'
import type { PaletteEntry } from './palette-entries.ts'

type Props = { entry: PaletteEntry; isLate: boolean }

/** One answer: what it is, what tells it from others, and perhaps a piece of text with the words that were looked for. */
export function PaletteRow({ entry: { title, remark, icon: Icon, run, aside, snippet }, isLate }: Props) {
  return (
    <Spotlight.Action className="palette-action" onClick={run} data-late={isLate}>
      <Icon className="icon-small" aria-hidden />
      <span className="palette-words">
        <span className="palette-line">
          <span className="medium">{title}</span>
          <span className="ink-3">{remark}</span>
        </span>
        {snippet && (
          <span className="palette-snippet">
            {snippet.map(({ text, isFound }, at) => (isFound ? <mark key={at}>{text}</mark> : text))}
          </span>
        )}
      </span>
      {aside !== undefined && <span className="palette-aside">{aside}</span>}
      <kbd aria-hidden>↵</kbd>
    </Spotlight.Action>
  )
}
