import { FileText } from 'lucide-react'
import { EmptyState, ScrollRegion, Section } from '../../components/index.ts'
import { formatLongDate } from '../../format/date.ts'
import { hostYear as text } from '../../i18n/nl/host-year/page.ts'
import type { HostYearView } from './host-year-types.ts'
import { YearBlockView } from './year-block.tsx'
import { useYearChoice } from './year-choice.ts'

/** The chosen parts as they will stand on the paper, in its order. */
export function YearPreview({ view }: { view: HostYearView }) {
  const parts = useYearChoice((store) => store.parts)
  const shown = view.parts.filter(({ part }) => parts.has(part))
  return (
    <ScrollRegion className="year-preview" label={text.preview}>
      <p className="year-as-of small ink-2">{text.asOf(formatLongDate(view.asOf))}</p>
      {shown.length === 0 ? (
        <EmptyState icon={FileText} title={text.previewNone}>
          {text.previewNoneDetail}
        </EmptyState>
      ) : (
        shown.map(({ part, title, blocks }) => (
          <Section key={part} title={title}>
            <div className="year-blocks">
              {blocks.map((block, index) => (
                <YearBlockView key={`${block.kind} ${index}`} block={block} title={title} />
              ))}
            </div>
          </Section>
        ))
      )}
      <p className="year-room small ink-2">{text.endRoom(view.year + 1)}</p>
    </ScrollRegion>
  )
}
