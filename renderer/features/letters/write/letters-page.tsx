import { useNavigate, useSearch } from '@tanstack/react-router'
import { MailPlus } from 'lucide-react'
import { useQueryOf } from '../../../api/index.ts'
import { Button, EmptyState, ErrorState, LoadingRows, Page } from '../../../components/index.ts'
import { lettersPage as text } from '../../../i18n/nl/letters/page.ts'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { LetterViews } from '../letter-views.tsx'
import { LetterChoice } from './letter-choice.tsx'
import { RecipientList } from './recipient-list.tsx'
import { useLetterAbout } from './use-letter-about.ts'
import '../letters.css'

/** Brieven: which template, to whom, what each would read, and writing them. */
export function LettersPage() {
  const search = useSearch({ from: '/brieven' })
  const navigate = useNavigate({ from: '/brieven' })
  const { about, topic, isWaiting } = useLetterAbout(search)
  const answerBy = useTypedDate(undefined)
  const asked = about && { ...about, ...(answerBy.iso !== undefined && { answerBy: answerBy.iso }) }
  // The day of the answer changes what a letter says, not to whom it can go.
  const { data, error, refetch } = useQueryOf('letters.recipients', about ?? { template: 'agreement' }, {
    enabled: about !== undefined,
  })
  return (
    <Page title={text.title}>
      <LetterViews />
      <LetterChoice
        template={search.sjabloon ?? 'agreement'}
        topic={topic}
        answerBy={answerBy}
        proposed={data?.answerBy}
        onTemplate={(sjabloon) => void navigate({ search: ({ voor }) => ({ sjabloon, voor }) })}
        onTopic={(value) =>
          void navigate({
            search: (now) => (now.sjabloon === 'closure' ? { ...now, sluiting: value } : { ...now, versie: value }),
            replace: true,
          })
        }
      />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : topic && topic.value === undefined ? (
        <EmptyState
          icon={MailPlus}
          title={topic.none}
          actions={
            search.sjabloon === 'regulation' && (
              <Button onClick={() => void navigate({ to: '/brieven/reglement' })}>{text.toRegulations}</Button>
            )
          }
        />
      ) : isWaiting || !asked || !data ? (
        <LoadingRows rows={14} hasHead />
      ) : (
        <RecipientList key={JSON.stringify(about)} about={asked} data={data} isDateWrong={answerBy.isNoDate} />
      )}
    </Page>
  )
}
