import { create } from 'zustand'
import type { CallError } from '../../../../shared/contract/errors.ts'
import { callErrorOf, call } from '../../../api/index.ts'
import { localNow } from '../../../format/time.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { useSaving } from '../../../stores/saving.ts'
import { storedOf } from '../model/refusal.ts'
import { refusalWords } from '../sheet/refusal-words.ts'
import {
  addEdit,
  answerCame,
  editKept,
  editRefused,
  lookedAt,
  noEdits,
  settleFailed,
  stepIn,
  turned,
  type EditState,
  type SheetEdit,
} from '../model/sheet-edits.ts'

/** The month of a host. */
type SheetName = { hostId: string; month: string }

type Store = {
  edits: EditState<CallError>
  /** Why a finished or issued month is corrected, per sheet, until the sheet is left. */
  reasons: ReadonlyMap<string, string>
  /** The edit that waits for such a reason. */
  asking: SheetEdit | undefined
  make(edit: SheetEdit): void
  turn(kind: 'undo' | 'redo', sheet: SheetName): void
  settle(id: string, choice: 'again' | 'give-up'): void
  answer(reason: string | undefined): void
  leave(sheet: SheetName): void
  answerCame(...answer: Parameters<typeof answerCame<CallError>> extends [unknown, ...infer Rest] ? Rest : never): void
}

/**
 * Edits of the month sheets on their way to the service, one after another, and the steps back. Outside the screen, so that
 * nothing is lost by going to another one.
 */
export const useSheetSaving = create<Store>()((set, get) => ({
  edits: noEdits,
  reasons: new Map(),
  asking: undefined,
  make: (edit) => {
    set(({ edits }) => ({ edits: addEdit(edits, edit) }))
    void sendAll()
  },
  turn: (kind, sheet) => {
    const step = stepIn(get().edits, kind, sheet)
    if (step) get().make(turned(step, kind, crypto.randomUUID(), text.turned(kind, step.words)))
  },
  settle: (id, choice) => {
    set(({ edits }) => ({ edits: settleFailed(edits, id, choice) }))
    if (choice === 'again') void sendAll()
    else useSaving.getState().set({ kind: 'idle' })
  },
  answer: (reason) => {
    const { asking, reasons, edits } = get()
    if (!asking) return
    if (reason === undefined) {
      set({ asking: undefined, edits: { ...edits, queue: edits.queue.filter((edit) => edit !== asking) } })
      useSaving.getState().set({ kind: 'idle' })
    } else set({ asking: undefined, reasons: new Map(reasons).set(nameOf(asking), reason) })
    void sendAll()
  },
  leave: (sheet) =>
    set(({ reasons }) => ({ reasons: new Map([...reasons].filter(([name]) => name !== nameOf(sheet))) })),
  answerCame: (...answer) => set(({ edits }) => ({ edits: answerCame(edits, ...answer) })),
}))

function nameOf({ hostId, month }: SheetName): string {
  return JSON.stringify([hostId, month])
}

/** What was not kept, and why, for the status bar. */
function failedWords(edit: SheetEdit, error: CallError): { title: string; detail: string } {
  const { title, detail } = refusalWords(error)
  return { title: `${edit.words}.`, detail: title === text.failed.title ? detail : `${title} ${detail}` }
}

let isSending = false

/** Sends what waits, in order: what is typed later never overtakes what was typed before. */
async function sendAll(): Promise<void> {
  if (isSending) return
  isSending = true
  try {
    for (;;) {
      const { edits, asking } = useSheetSaving.getState()
      const [edit] = edits.queue
      if (!edit || asking) return
      await send(edit)
    }
  } finally {
    isSending = false
  }
}

async function send(edit: SheetEdit): Promise<void> {
  const { edits, reasons } = useSheetSaving.getState()
  const status = useSaving.getState()
  const reason = reasons.get(nameOf(edit))
  status.set({ kind: 'saving', label: edit.words })
  const looked = lookedAt(edits, edit)
  try {
    await call('attendance.save', {
      cells: edit.cells.map(({ childId, date, after }, index) => ({
        childId,
        date,
        hostId: edit.hostId,
        looked: looked[index] ?? { stays: [] },
        value: after,
      })),
      source: edit.source,
      ...(reason !== undefined && { reason }),
    })
    useSheetSaving.setState(({ edits: now }) => ({ edits: editKept(now) }))
    const undo = edit.turns?.kind === 'undo' ? {} : { undo: () => useSheetSaving.getState().turn('undo', edit) }
    status.set({ kind: 'saved', label: edit.words, at: localNow(), ...undo })
  } catch (thrown) {
    const error = callErrorOf(thrown)
    if (error.reason === 'reason-needed' && reason === undefined) {
      useSheetSaving.setState({ asking: edit })
      return
    }
    useSheetSaving.setState(({ edits: now }) => ({ edits: editRefused(now, error, storedOf(error)) }))
    const retry = (): void => useSheetSaving.getState().settle(edit.id, 'again')
    status.set({ kind: 'failed', label: edit.words, error, words: failedWords(edit, error), retry })
  }
}
