import { bridge } from '../../../api/index.ts'
import { Button, Note } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { documentsFolder } from '../model/documents-folder.ts'
import { undocumentedRuns } from '../model/steps.ts'
import { useFolderStore } from '../stores/folder-store.ts'
import type { RunState } from '../stores/run-store.ts'
import { useBillingAddress } from '../use-billing-address.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { IssueTrouble } from './issue-trouble.tsx'
import { IssuedRunsList } from './issued-runs-list.tsx'

/** The month is issued: what was done, and the way to the documents. */
export function IssueDone({ month, run }: { month: BillingMonth; run: RunState | undefined }) {
  const { goTo } = useBillingAddress()
  const { overview } = month
  const written = useFolderStore((store) => store.written[overview.month])
  const texts = billing.issue.done
  const isDocumented = undocumentedRuns(overview).length === 0
  return (
    <>
      <div className="scroll">
        <div className="issue">
          <IssueTrouble month={month} run={run} />
          <h2>{texts.title(overview.month)}</h2>
          <IssuedRunsList overview={overview} />
        </div>
      </div>
      <div className="issue-foot">
        {isDocumented && (
          <div role="status">
            <Note meaning="ok" fact={texts.fact}>
              {texts.text}
            </Note>
          </div>
        )}
        <div className="row">
          <Button kind="primary" onClick={() => goTo({ step: 'verzenden' })}>
            {texts.next}
          </Button>
          {written && isDocumented && (
            <Button onClick={() => void bridge().openFolder(documentsFolder(written))}>{texts.openFolder}</Button>
          )}
        </div>
      </div>
    </>
  )
}
