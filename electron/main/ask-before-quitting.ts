import { app, dialog, type BrowserWindow } from 'electron'
import { texts } from './texts-nl.ts'

/**
 * Asks before the program ends in the middle of long work. Quitting closes the window first, so this stands in the way of
 * both; once she says stop, the end goes its usual way, and the service cancels what it does before it closes.
 */
export function askBeforeQuitting(window: BrowserWindow, isWorking: () => boolean): void {
  const { message, detail, goOn, stop } = texts.quit
  let state: 'open' | 'asking' | 'leaving' = 'open'
  window.on('close', (event) => {
    if (state === 'leaving' || !isWorking()) return
    event.preventDefault()
    if (state === 'asking') return
    state = 'asking'
    const buttons = [goOn, stop]
    const asked = dialog.showMessageBox(window, {
      type: 'question',
      message,
      detail,
      buttons,
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    void asked.then(({ response }) => {
      state = buttons[response] === stop ? 'leaving' : 'open'
      if (state === 'leaving') app.quit()
    })
  })
}
