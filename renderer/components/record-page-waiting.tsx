import { useNavigate } from '@tanstack/react-router'
import { nl } from '../i18n/nl.ts'
import { Button } from './button.tsx'
import { ErrorState, LoadingRows } from './list-states.tsx'
import { Page, type ParentList } from './page.tsx'

type Props = {
  parent: ParentList
  /** What the page is called when there is no such record, and the button that leads back to the list. */
  missing: string
  toList: string
  error: unknown
  onRetry: () => void
}

/** The page of a record that is not there yet, or that could not be read: it says which, and how to go on. */
export function RecordPageWaiting({ parent, missing, toList, error, onRetry }: Props) {
  const navigate = useNavigate()
  return (
    <Page title={error ? missing : nl.common.loading} parent={parent}>
      {error ? (
        <ErrorState
          error={error}
          onRetry={onRetry}
          actions={<Button onClick={() => void navigate({ to: parent.to })}>{toList}</Button>}
        />
      ) : (
        <LoadingRows rows={14} />
      )}
    </Page>
  )
}
