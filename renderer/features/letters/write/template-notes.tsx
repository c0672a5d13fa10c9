import { useNavigate } from '@tanstack/react-router'
import { Button, Note } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { lettersPage as text } from '../../../i18n/nl/letters/page.ts'
import type { Recipients } from '../letter-types.ts'
import { problemWords } from '../problem-words.ts'

/** What has to be known before anybody is written to: faults of the template, and what the law asks of this version (R54). */
export function TemplateNotes({ data }: { data: Recipients }) {
  const navigate = useNavigate()
  const { problems, notice } = data
  if (problems.length === 0 && !notice) return null
  return (
    <div className="letter-notes">
      {problems.length > 0 && (
        <Note
          meaning="breach"
          fact={text.problemTitle}
          isAlert
          actions={
            <Button onClick={() => void navigate({ to: '/instellingen', search: { tab: 'sjablonen' } })}>
              {text.toTemplate}
            </Button>
          }
        >
          {problems.slice(0, 3).map(problemWords).join(' ')}
        </Note>
      )}
      {notice && (
        <Note
          meaning={notice.isTooLate ? 'breach' : 'ok'}
          fact={
            notice.isTooLate ? text.notice.late(formatDay(notice.earliest)) : text.notice.inTime(formatDay(notice.from))
          }
        >
          {notice.isTooLate && text.notice.lateDetail(formatDay(notice.from))}{' '}
          {text.notice.free(formatDay(notice.freeUntil))}
        </Note>
      )}
    </div>
  )
}
