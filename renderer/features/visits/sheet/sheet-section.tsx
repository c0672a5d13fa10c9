import type { ReactNode } from 'react'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import type { SheetSection } from './model/filled.ts'

type Props = { section: SheetSection; note?: ReactNode; children: ReactNode }

/** The id of a part, where the way to it leads. */
export function sectionId(section: SheetSection): string {
  return `visit-${section}`
}

/** A part of the sheet: its title, a quiet remark at the right, and its fields. */
export function SheetPart({ section, note, children }: Props) {
  return (
    <section
      className="sheet-part"
      id={sectionId(section)}
      aria-labelledby={`${sectionId(section)}-title`}
      tabIndex={-1}
    >
      <div className="sheet-part-head">
        <h2 id={`${sectionId(section)}-title`}>{visitSheet.sections[section]}</h2>
        {note !== undefined && <span className="sheet-part-note">{note}</span>}
      </div>
      {children}
    </section>
  )
}
