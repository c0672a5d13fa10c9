import { Checkbox } from '@mantine/core'
import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { bridge } from '../../../api/index.ts'
import { Button, ErrorState, Note, ProgressBlock } from '../../../components/index.ts'
import { letters as text } from '../../../i18n/nl/substitution/letters.ts'
import type { LetterEntry, LetterKind, LettersCommand } from './letter-types.ts'

const allKinds: readonly LetterKind[] = ['pdf', 'eml']

type Props = { command: LettersCommand; chosen: readonly LetterEntry[] }

/** In which form the letters are made, where they go, and what was made. */
export function LettersMake({ command, chosen }: Props) {
  const [kinds, setKinds] = useState<ReadonlySet<LetterKind>>(new Set(allKinds))
  const [folder, setFolder] = useState<string>()
  const [isMissing, setIsMissing] = useState(false)
  const { make: write, isRunning, failure, data, progress } = command
  const choose = async () => {
    const path = await bridge().choose({ kind: 'folder', title: text.chooseTitle })
    if (path !== null) setFolder(path)
  }
  const toggle = (kind: LetterKind, isChosen: boolean) =>
    setKinds(new Set(allKinds.filter((each) => (each === kind ? isChosen : kinds.has(each)))))
  const make = async () => {
    if (folder === undefined) return
    setIsMissing(false)
    await write({
      folder,
      contractHolderIds: chosen.map(({ family }) => family.id),
      kinds: allKinds.filter((kind) => kinds.has(kind)),
    })
  }
  return (
    <>
      <div className="letter-make">
        {allKinds.map((kind) => (
          <Checkbox
            key={kind}
            size="xs"
            label={text.kind[kind]}
            checked={kinds.has(kind)}
            onChange={(event) => toggle(kind, event.currentTarget.checked)}
          />
        ))}
        <span className="spacer" />
        <span className={`letter-folder ${folder === undefined ? 'ink-3' : ''}`}>{folder ?? text.noFolder}</span>
        <Button icon={<FolderOpen className="icon-small" aria-hidden />} onClick={() => void choose()}>
          {folder === undefined ? text.choose : text.chooseOther}
        </Button>
        <Button kind="primary" onClick={() => void make()} isBusy={isRunning} reason={whyNot(chosen, kinds, folder)}>
          {text.make}
        </Button>
      </div>
      {isRunning && <ProgressBlock label={text.progress} done={progress?.done ?? 0} total={progress?.total ?? 0} />}
      {failure && <ErrorState error={failure} isInline />}
      {data && !isRunning && (
        <div role="status">
          <Note
            meaning="ok"
            fact={text.made(count(data.files, 'pdf'), count(data.files, 'eml'))}
            actions={
              <>
                <Button
                  onClick={() =>
                    void bridge()
                      .openFolder(data.folder)
                      .then((isThere) => setIsMissing(!isThere))
                  }
                >
                  {text.openFolder}
                </Button>
                {isMissing && <span className="small br">{text.missing}</span>}
              </>
            }
          >
            {text.madeDetail(data.folder)} {data.withoutEmail.length > 0 && text.madeWithout(data.withoutEmail.length)}
          </Note>
        </div>
      )}
    </>
  )
}

function whyNot(
  chosen: readonly LetterEntry[],
  kinds: ReadonlySet<LetterKind>,
  folder: string | undefined,
): string | undefined {
  if (chosen.length === 0) return text.reasons.families
  if (kinds.size === 0) return text.reasons.kinds
  if (!kinds.has('pdf') && chosen.every(({ email }) => email === undefined)) return text.reasons.emails
  return folder === undefined ? text.reasons.folder : undefined
}

function count(files: readonly { kind: LetterKind }[], kind: LetterKind): number {
  return files.filter((file) => file.kind === kind).length
}
