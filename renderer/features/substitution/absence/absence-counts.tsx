import { screen } from '../../../i18n/nl/substitution/screen.ts'
import type { Counts } from '../model/counts.ts'

const text = screen.counts

/** `18 kinddagen, 17 voorstellen, 1 zonder plaats`; what there is none of is left out. */
export function AbsenceCounts({ counts: { childDays, decided, proposed, unplaced } }: { counts: Counts }) {
  const rest = [
    [decided, text.decided],
    [proposed, text.proposed(proposed)],
  ] as const
  return (
    <span className="ink-2 nowrap absence-counts" aria-live="polite">
      <b>{childDays}</b> {text.childDays(childDays)}
      {rest.map(
        ([count, word]) =>
          count > 0 && (
            <span key={word}>
              , <b>{count}</b> {word}
            </span>
          ),
      )}
      {unplaced > 0 && (
        <>
          ,{' '}
          <b className="br">
            {unplaced} {text.unplaced}
          </b>
        </>
      )}
    </span>
  )
}
