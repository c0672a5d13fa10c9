import { Check, Eye, Loader, OctagonAlert, PlugZap, Undo2 } from 'lucide-react'
import { errorText } from '../api/error-text.ts'
import { formatClock } from '../format/time.ts'
import { nl } from '../i18n/nl.ts'
import { useSaving, type SavingState } from '../stores/saving.ts'
import { useStatusNoteStore } from '../stores/status-note.ts'
import { UnsavedDrafts } from '../components/index.ts'
import { RunningWork } from './running-work.tsx'
import './frame.css'

const texts = nl.frame.status

/** The bar below: what is being kept, what was kept, what failed and why, and work that takes long. `isQuiet`: nothing to say yet. */
export function StatusBar({ isQuiet }: { isQuiet?: boolean }) {
  const saving = useSaving((state) => state.saving)
  const isDown = useSaving((state) => state.isServiceDown)
  return (
    <footer className="status-bar">
      <div className="row" role="status">
        {isDown ? <ServiceDown /> : isQuiet && saving.kind === 'idle' ? null : <Saving saving={saving} />}
      </div>
      <span className="spacer" />
      <UnsavedDrafts />
      <RunningWork />
    </footer>
  )
}

function ServiceDown() {
  return (
    <>
      <span className="status-sign att">
        <PlugZap className="icon-small" aria-hidden />
        {texts.down}
      </span>
      <span>{texts.downDetail}</span>
    </>
  )
}

function Saving({ saving }: { saving: SavingState }) {
  if (saving.kind === 'idle') return <Idle />
  if (saving.kind === 'saving') {
    return (
      <span className="status-sign ink-3">
        <Loader className="icon-small" aria-hidden />
        {texts.saving}
      </span>
    )
  }
  if (saving.kind === 'saved') {
    return (
      <>
        <span className="status-sign ok">
          <Check className="icon-small" aria-hidden />
          {texts.saved}
        </span>
        <span>{saving.label}</span>
        {saving.undo === undefined ? (
          <span className="ink-3">{formatClock(saving.at)}</span>
        ) : (
          <>
            <button type="button" className="status-button ring-inside" onClick={saving.undo}>
              <Undo2 className="icon-small" aria-hidden /> {texts.undo}
            </button>
            <kbd>{texts.undoKeys}</kbd>
          </>
        )}
      </>
    )
  }
  const { title, detail } = saving.words ?? errorText(saving.error)
  return (
    <>
      <span className="status-sign br">
        <OctagonAlert className="icon-small" aria-hidden />
        {texts.failed}
      </span>
      <span>
        {title} {detail}
      </span>
      <button type="button" className="status-button ring-inside" onClick={saving.retry}>
        {texts.again}
      </button>
    </>
  )
}

function Idle() {
  const note = useStatusNoteStore((store) => store.note)
  const lastChangeAt = useSaving((state) => state.lastChangeAt)
  if (note) {
    return (
      <>
        <span className="status-sign">
          <Eye className="icon-small" aria-hidden />
          {note.text}
        </span>
        {note.detail !== undefined && <span className="ink-3">{note.detail}</span>}
      </>
    )
  }
  return (
    <>
      <span className="status-sign ok">
        <Check className="icon-small" aria-hidden />
        {texts.allSaved}
      </span>
      {lastChangeAt !== undefined && <span className="ink-3">{texts.lastChange(formatClock(lastChangeAt))}</span>}
    </>
  )
}
