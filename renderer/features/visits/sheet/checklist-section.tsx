import { memo, useMemo } from 'react'
import { formatDay } from '../../../format/date.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import type { Sheet } from '../visit-types.ts'
import { CheckRow } from './check-row.tsx'
import { SheetPart } from './sheet-section.tsx'

const text = visitSheet.checklist

// Stands where no starting date is known.
const always = '0001-01-01'

type Props = { template: Sheet['template']; checks: Sheet['record']['checks'] }

/** The checklist, part by part: an answer per point with a key, and a note where there is something to say. */
export const ChecklistSection = memo(function ChecklistSection({ template, checks }: Props) {
  const parts = useMemo(() => Map.groupBy(template.items, ({ section }) => section), [template])
  return (
    <SheetPart section="checklist" note={template.from > always ? text.version(formatDay(template.from)) : undefined}>
      <p className="small ink-3 sheet-keys">
        <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> <kbd>4</kbd> {text.keys}
        <kbd>↑</kbd> <kbd>↓</kbd> {text.move}
        <kbd>↵</kbd> {text.note}
        <kbd>Del</kbd> {text.clear}
      </p>
      <div data-choice-list>
        {[...parts].map(([section, items]) => (
          <div key={section} className="sheet-checks">
            <h3>{section}</h3>
            {items.map((item) => (
              <CheckRow key={item.id} item={item} stored={checks?.find(({ itemId }) => itemId === item.id)} />
            ))}
          </div>
        ))}
      </div>
    </SheetPart>
  )
})
