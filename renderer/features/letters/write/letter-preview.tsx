import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Note, ScrollRegion } from '../../../components/index.ts'
import { lettersPage as text } from '../../../i18n/nl/letters/page.ts'
import { nl } from '../../../i18n/nl.ts'
import type { LetterAbout, RecipientRow } from '../letter-types.ts'
import { LetterPaper } from '../letter-paper.tsx'

/** The letter to somebody as it would be written now: first what is not known of it, then its words. */
export function LetterPreview({ about, recipient }: { about: LetterAbout; recipient: RecipientRow }) {
  const { data, error, refetch } = useQueryOf(
    'letters.preview',
    { ...about, recipientId: recipient.id },
    { keepPrevious: true },
  )
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingRows rows={8} />
  return (
    <>
      <div className="section">
        <div className="section-head">
          <h2>{text.previewOf(nl.common.name(recipient))}</h2>
        </div>
        <p className="small ink-2">{data.address.slice(1).join(', ')}</p>
        <p className="small ink-3 letter-paths">{text.paperFolder(data.folder)}</p>
        {data.missing.length > 0 && (
          <Note meaning="attention" fact={text.missingTitle(data.missing.length)}>
            {text.missingDetail(data.missing.join(', '))}
          </Note>
        )}
        {data.lacksSigns && <Note meaning="attention">{text.lacksSigns}</Note>}
      </div>
      <ScrollRegion className="section" label={text.previewOf(nl.common.name(recipient))}>
        <LetterPaper title={data.title} blocks={data.blocks} />
      </ScrollRegion>
    </>
  )
}
