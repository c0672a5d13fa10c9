import { X } from 'lucide-react'
import { Button } from '../../../components/index.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { useWhatIf } from '../stores/what-if.ts'

const text = planning.whatIf

/** The changes on trial, in the order in which they are applied; each can be changed or left out. */
export function ChangeStack() {
  const { changes, edit, remove } = useWhatIf()
  return (
    <ol className="what-if-stack" aria-label={text.stack}>
      {changes.map(({ id, draft, words: { subject, detail } }, index) => (
        <li key={id}>
          <span className="ink-3">{index + 1}</span>
          <button
            type="button"
            className="what-if-change ring-inside"
            aria-label={text.edit(`${subject} ${detail}`, index + 1)}
            onClick={() => edit({ kind: draft.kind, id })}
          >
            <b className="medium">{subject}</b> {detail}
          </button>
          <Button kind="quiet" isIconOnly aria-label={text.remove(index + 1, subject)} onClick={() => remove(id)}>
            <X className="icon-small" aria-hidden />
          </Button>
        </li>
      ))}
    </ol>
  )
}
