import { Checkbox } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { bridge, useCommand } from '../../../api/index.ts'
import { Button, ErrorState, Note, ProgressBlock } from '../../../components/index.ts'
import { lettersPage as text } from '../../../i18n/nl/letters/page.ts'
import type { LetterAbout } from '../letter-types.ts'

type Props = {
  about: LetterAbout
  stamp: string
  picked: readonly string[]
  isFaulty: boolean
  isDateWrong: boolean
  onMade: () => void
}

/** Writes the letters to those who are picked, and says what was made and what comes next. */
export function MakeLetters({ about, stamp, picked, isFaulty, isDateWrong, onMade }: Props) {
  const navigate = useNavigate()
  const { run, isRunning, failure, data, progress } = useCommand('letters.write')
  const [withEmail, setWithEmail] = useState(false)
  const [isMissing, setIsMissing] = useState(false)
  const reason = isFaulty
    ? text.reasons.problems
    : isDateWrong
      ? text.reasons.noDate
      : picked.length === 0
        ? text.reasons.nobody
        : undefined
  const write = async () => {
    if (reason !== undefined || isRunning) return
    setIsMissing(false)
    const made = await run({ ...about, stamp, recipientIds: [...picked], withEmail })
    if (made) onMade()
  }
  useHotkeys([['mod+Enter', () => void write()]], [])
  return (
    <>
      {isRunning && <ProgressBlock label={text.progress} done={progress?.done ?? 0} total={progress?.total ?? 0} />}
      {failure && <ErrorState error={failure} isInline />}
      {data && !isRunning && (
        <div className="letter-notes" role="status">
          <Note
            meaning="ok"
            fact={text.made(data.letters.length)}
            actions={
              <>
                <Button onClick={() => void navigate({ to: '/brieven/register', search: { samen: data.writtenAt } })}>
                  {text.noteSent}
                </Button>
                <Button
                  onClick={() =>
                    void bridge()
                      .openFolder(data.folder)
                      .then((isThere) => setIsMissing(!isThere))
                  }
                >
                  {text.openFolder}
                </Button>
                {isMissing && <span className="small br">{text.folderMissing}</span>}
              </>
            }
          >
            {text.madeDetail(data.drafts)}
          </Note>
        </div>
      )}
      <div className="letter-bar">
        <Button kind="primary" shortcut="Ctrl ↵" onClick={() => void write()} isBusy={isRunning} reason={reason}>
          {text.make(picked.length)}
        </Button>
        <Checkbox
          size="xs"
          label={text.withEmail}
          checked={withEmail}
          onChange={(event) => setWithEmail(event.currentTarget.checked)}
        />
        <span className="spacer" />
        <span className="small ink-3">{text.keys}</span>
      </div>
    </>
  )
}
