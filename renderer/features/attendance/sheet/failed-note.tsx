import { Button, Note } from '../../../components/index.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { storedOf } from '../model/refusal.ts'
import { useSheetSaving } from '../stores/sheet-saving.ts'
import { refusalWords } from './refusal-words.ts'

/** What was not kept of this sheet: what was typed stays in its cell until somebody sends it again or gives it up. */
export function FailedNote({ hostId }: { hostId: string }) {
  const failed = useSheetSaving((state) => state.edits.failed)
  const settle = useSheetSaving((state) => state.settle)
  const here = failed.filter(({ edit }) => edit.hostId === hostId)
  return (
    <>
      {here.map(({ edit, refusal }) => {
        const stored = storedOf(refusal)
        const { title, detail } = refusalWords(refusal)
        return (
          <div key={edit.id} className="sheet-failed-note">
            <Note
              meaning="breach"
              isAlert
              fact={`${edit.words}: ${title}`}
              actions={
                <>
                  <Button onClick={() => settle(edit.id, 'again')}>
                    {stored.length > 0 ? text.conflict.mine : text.failed.again}
                  </Button>
                  <Button kind="quiet" onClick={() => settle(edit.id, 'give-up')}>
                    {stored.length > 0 ? text.conflict.theirs : text.failed.giveUp}
                  </Button>
                </>
              }
            >
              {detail}
            </Note>
          </div>
        )
      })}
    </>
  )
}
