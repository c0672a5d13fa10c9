import { memo } from 'react'
import type { AbsenceReasonRecord } from '../../../../shared/domain/exchange/document.ts'
import { useSheetView } from '../stores/sheet-view.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import './legend.css'

const keysBefore: readonly [key: string, words: string][] = [
  ['← ↑ ↓ →', text.keys.move],
  ['↵', text.keys.planned],
  [text.keys.example, text.keys.typed],
]

const keysAfter: readonly [key: string, words: string][] = [
  ['Del', text.keys.clear],
  ['Shift ↵', text.keys.row],
  ['Ctrl D', text.keys.repeat],
  ['Ctrl Shift D', text.keys.week],
  ['N', text.keys.next],
  ['W', text.keys.why],
]

const marks = [
  ['planned', ''],
  ['other', ''],
  ['extra', '+'],
  ['free', 'z'],
  ['charged', 'v'],
  ['open', '?'],
  ['closed', ''],
  ['goes', '→'],
] as const

type Props = {
  /** The reasons of absence of the month: a letter answers a day with one. */
  reasons: readonly Pick<AbsenceReasonRecord, 'id' | 'key' | 'name'>[]
  onAddChild: () => void
}

/** The keys of the sheet, those of the service's own reasons among them, and what its marks mean. */
export const SheetLegend = memo(function SheetLegend({ reasons, onAddChild }: Props) {
  const showsWeekends = useSheetView((state) => state.showsWeekends)
  const change = useSheetView((state) => state.change)
  const letters = reasons.flatMap(({ key, name }) => (key === undefined ? [] : [[key, name.toLowerCase()] as const]))
  return (
    <>
      <div className="sheet-keys">
        {[...keysBefore, ...letters, ...keysAfter].map(([key, words]) => (
          <span key={key}>
            <kbd>{key}</kbd>
            {words}
          </span>
        ))}
        <button type="button" className="sheet-link sheet-link-first" onClick={onAddChild}>
          {text.addChild}
        </button>
        <button
          type="button"
          className="sheet-link"
          aria-pressed={showsWeekends}
          onClick={() => change({ showsWeekends: !showsWeekends })}
        >
          {showsWeekends ? text.hideWeekends : text.showWeekends}
        </button>
      </div>
      <div className="sheet-marks">
        {marks.map(([mark, letter]) => (
          <span key={mark}>
            <i className={`sheet-mark sheet-mark-${mark}`}>{letter}</i>
            {text.legend[mark]}
          </span>
        ))}
      </div>
    </>
  )
})
