import { useNavigate, useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import { callErrorOf, useQueryOf, useToday } from '../../../api/index.ts'
import { Button, EmptyState, ErrorState, LoadingRows, Page } from '../../../components/index.ts'
import { CalendarOff } from 'lucide-react'
import { screen as text } from '../../../i18n/nl/substitution/screen.ts'
import { absenceName } from '../absence-words.ts'
import { AbsenceScreen } from './absence-screen.tsx'

const parent = { title: text.title, to: '/vervanging' } as const

/** One absence: who needs a place, where it can be had, and who is to be told. */
export function AbsencePage() {
  const { closureId } = useParams({ from: '/vervanging/$closureId' })
  const navigate = useNavigate()
  const { today, year } = useToday()
  const { data, error, refetch } = useQueryOf('substitution.view', { closureId })
  const toList = useCallback(() => void navigate({ to: '/vervanging' }), [navigate])
  const isGone = error !== null && callErrorOf(error).reason === 'no-such-closure'
  return (
    <Page title={data ? absenceName(data) : text.title} {...(data && { parent })}>
      {isGone ? (
        <EmptyState icon={CalendarOff} title={text.gone} actions={<Button onClick={toList}>{text.toList}</Button>}>
          {text.goneDetail}
        </EmptyState>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data && today !== undefined ? (
        <AbsenceScreen key={closureId} view={data} today={today} year={year} onRemoved={toList} />
      ) : (
        <LoadingRows rows={12} hasHead />
      )}
    </Page>
  )
}
