import { FolderOpen } from 'lucide-react'
import { Button } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { useChooseFolder } from '../use-choose-folder.ts'

/** Where the documents will go. It is remembered for next month. */
export function IssueFolder({ month }: { month: string }) {
  const { folder, choose } = useChooseFolder()
  const texts = billing.issue
  return (
    <div className="issue-folder">
      <h3>{texts.folder}</h3>
      <div className="row">
        <span className={`issue-path${folder === undefined ? ' ink-3' : ''}`} title={folder}>
          {folder ?? texts.noFolder}
        </span>
        <Button icon={<FolderOpen className="icon-small" aria-hidden />} onClick={() => void choose()}>
          {folder === undefined ? texts.choose : texts.chooseOther}
        </Button>
      </div>
      <p className="small ink-2">{texts.folderText(month)}</p>
    </div>
  )
}
