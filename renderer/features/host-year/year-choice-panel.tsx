import { Checkbox, Textarea } from '@mantine/core'
import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { bridge, useCommand } from '../../api/index.ts'
import { Button, ErrorState, Note, ScrollRegion } from '../../components/index.ts'
import { LackingSigns } from '../../components/lacking-signs.tsx'
import { hostYear as text } from '../../i18n/nl/host-year/page.ts'
import type { HostYearView } from './host-year-types.ts'
import { sensitiveParts, useYearChoice, wantsTexts } from './year-choice.ts'

/** What of the year goes on paper, each part with what it holds; a remark; and the paper itself. */
export function YearChoicePanel({ view }: { view: HostYearView }) {
  const choice = useYearChoice()
  const key = `${view.host.id} ${view.year}`
  const isSensitiveChosen = sensitiveParts.some((part) => choice.parts.has(part))
  return (
    <ScrollRegion className="year-choice" label={text.choice}>
      <h2>{text.choice}</h2>
      <p className="small ink-2">{text.intro}</p>
      <ul className="year-parts">
        {view.parts.map(({ part, title, summary }) => (
          <li key={part}>
            <Checkbox
              size="xs"
              label={title}
              description={summary}
              checked={choice.parts.has(part)}
              onChange={() => choice.togglePart(part)}
            />
          </li>
        ))}
        <li className="year-texts">
          <Checkbox
            size="xs"
            label={text.withTexts}
            description={isSensitiveChosen ? text.withTextsHint : text.withTextsNone}
            disabled={!isSensitiveChosen}
            checked={wantsTexts(choice)}
            onChange={(event) => choice.setWithTexts(event.currentTarget.checked)}
          />
        </li>
      </ul>
      <Textarea
        label={text.remarks}
        description={text.remarksHint}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={20_000}
        value={choice.remarks[key] ?? ''}
        onChange={(event) => choice.setRemarks(key, event.currentTarget.value)}
      />
      <SaveYear view={view} remarks={choice.remarks[key] ?? ''} />
    </ScrollRegion>
  )
}

/** What is told below what can be seen is brought there. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

/** Writes the paper in a folder that is chosen, and tells where it is. */
function SaveYear({ view, remarks }: { view: HostYearView; remarks: string }) {
  const choice = useYearChoice()
  const { run, isRunning, failure, data } = useCommand('hostYear.write')
  const [isMissing, setIsMissing] = useState(false)
  const save = async () => {
    const folder = await bridge().choose({ kind: 'folder', title: text.chooseTitle })
    if (folder === null) return
    setIsMissing(false)
    await run({
      hostId: view.host.id,
      year: view.year,
      parts: view.parts.map(({ part }) => part).filter((part) => choice.parts.has(part)),
      withTexts: wantsTexts(choice),
      folder,
      ...(remarks.trim() !== '' && { remarks }),
    })
  }
  return (
    <div className="year-save">
      <Button
        kind="primary"
        icon={<FileDown className="icon-small" aria-hidden />}
        onClick={() => void save()}
        isBusy={isRunning}
        reason={choice.parts.size === 0 ? text.nothingChosen : undefined}
      >
        {text.save}
      </Button>
      {failure && <ErrorState error={failure} isInline />}
      {data?.lacksSigns && !isRunning && <LackingSigns />}
      {data && !isRunning && (
        <div role="status" ref={intoView}>
          <Note
            meaning="ok"
            fact={text.saved(data.name)}
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
                {isMissing && <span className="small br">{text.folderGone}</span>}
              </>
            }
          >
            <span className="year-folder">{text.savedDetail(data.folder)}</span>
          </Note>
        </div>
      )}
    </div>
  )
}
