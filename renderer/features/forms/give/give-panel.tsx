import { Checkbox } from '@mantine/core'
import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { bridge, useCommand } from '../../../api/index.ts'
import { Button, ErrorState, Note, ProgressBlock, Section } from '../../../components/index.ts'
import { forms } from '../../../i18n/nl/forms.ts'
import type { FormKind } from '../form-types.ts'

const text = forms.give
const kinds: readonly FormKind[] = ['pdf', 'xlsx', 'csv']

/** In which form the sheets are made, where they go, and what was made. */
export function GivePanel({ month, hostIds }: { month: string; hostIds: readonly string[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<FormKind>>(new Set(['pdf']))
  const [folder, setFolder] = useState<string>()
  const { run, isRunning, failure, data, progress } = useCommand('attendanceForms.write')
  const choose = async () => {
    const path = await bridge().choose({ kind: 'folder', title: text.chooseTitle })
    if (path !== null) setFolder(path)
  }
  const toggle = (kind: FormKind, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(kind)
    else next.delete(kind)
    setChosen(next)
  }
  const reason =
    hostIds.length === 0
      ? text.noHosts
      : chosen.size === 0
        ? text.noKinds
        : folder === undefined
          ? text.noFolderYet
          : undefined
  const make = async () => {
    if (folder === undefined) return
    await run({ month, hostIds: [...hostIds], folder, kinds: kinds.filter((kind) => chosen.has(kind)) })
  }
  return (
    <>
      <Section title={text.kinds}>
        <div className="form-evidence">
          {kinds.map((kind) => (
            <Checkbox
              key={kind}
              size="xs"
              label={text.kind[kind]}
              description={text.kindDetail[kind]}
              checked={chosen.has(kind)}
              onChange={(event) => toggle(kind, event.currentTarget.checked)}
            />
          ))}
        </div>
      </Section>
      <Section title={text.folder}>
        <div className="form-evidence">
          <div className="form-folder">
            <span className={folder === undefined ? 'ink-3' : ''}>{folder ?? text.noFolder}</span>
            <Button icon={<FolderOpen className="icon-small" aria-hidden />} onClick={() => void choose()}>
              {folder === undefined ? text.choose : text.chooseOther}
            </Button>
          </div>
          <p className="small ink-2">{text.folderText(month)}</p>
          <div className="form-actions">
            <Button kind="primary" onClick={() => void make()} isBusy={isRunning} reason={reason}>
              {text.make(hostIds.length * chosen.size)}
            </Button>
          </div>
          {isRunning && <ProgressBlock label={text.progress} done={progress?.done ?? 0} total={progress?.total ?? 0} />}
          {failure && <ErrorState error={failure} isInline />}
        </div>
      </Section>
      {data && !isRunning && (
        <Section title={text.written(data.files.length)}>
          <div className="form-evidence">
            <Note
              meaning="ok"
              fact={data.folder}
              actions={<Button onClick={() => void bridge().openFolder(data.folder)}>{text.openFolder}</Button>}
            />
            <ul className="form-files">
              {data.files.map(({ name }) => (
                <li key={name} title={name}>
                  {name}
                </li>
              ))}
            </ul>
          </div>
        </Section>
      )}
    </>
  )
}
