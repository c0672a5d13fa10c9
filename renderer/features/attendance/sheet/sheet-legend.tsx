import { memo } from 'react'
import { useSheetView } from '../stores/sheet-view.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import './legend.css'

const keys: readonly [key: string, words: string][] = [
  ['← ↑ ↓ →', text.keys.move],
  ['↵', text.keys.planned],
  [text.keys.example, text.keys.typed],
  ['z', text.keys.illness],
  ['v', text.keys.holiday],
  ['a', text.keys.other],
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
] as const

/** The keys of the sheet and what its marks mean. */
export const SheetLegend = memo(function SheetLegend({ onAddChild }: { onAddChild: () => void }) {
  const showsWeekends = useSheetView((state) => state.showsWeekends)
  const change = useSheetView((state) => state.change)
  return (
    <>
      <div className="sheet-keys">
        {keys.map(([key, words]) => (
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
