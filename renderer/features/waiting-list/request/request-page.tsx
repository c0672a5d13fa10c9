import { useParams } from '@tanstack/react-router'
import { CallFailure } from '../../../api/call.ts'
import { useQueryOf } from '../../../api/index.ts'
import { Page, RecordPageWaiting, Tabs } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { requestPage as text } from '../../../i18n/nl/waiting-list/page.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import type { ListedRequest } from '../waiting-types.ts'
import { RequestHeader } from './request-header.tsx'
import { RequestTabContent } from './request-tab-content.tsx'
import { requestTabs } from './request-tabs.ts'
import { useRequestAddress } from './use-request-address.ts'
import '../waiting-list.css'

const parent = { title: waitingWords.title, to: '/wachtlijst' } as const

/** A request: its facts, why it stands where it stands, and who changed what. */
export function RequestPage() {
  const { requestId } = useParams({ from: '/wachtlijst/$requestId' })
  const { data, error, refetch } = useQueryOf('waitingList.list', {})
  const request = data?.requests.find(({ id }) => id === requestId)
  if (request && !error) return <Request key={requestId} request={request} />
  const isMissing = data !== undefined && request === undefined
  return (
    <RecordPageWaiting
      parent={parent}
      missing={waitingWords.missing}
      toList={waitingWords.toList}
      error={
        error ??
        (isMissing ? new CallFailure('waitingList.list', { code: 'not-found', reason: 'no-such-request' }) : undefined)
      }
      onRetry={() => void refetch()}
    />
  )
}

function Request({ request }: { request: ListedRequest }) {
  const { search, go } = useRequestAddress()
  const tab = search.tab ?? requestTabs[0]
  return (
    <Page title={nl.common.name(request.child)} parent={parent}>
      <RequestHeader request={request} />
      <Tabs
        label={text.tabsLabel}
        tabs={requestTabs.map((key) => ({ key, label: text.tabs[key] }))}
        value={tab}
        onChange={(key) => go({ tab: key })}
      >
        <RequestTabContent tab={tab} request={request} />
      </Tabs>
    </Page>
  )
}
