import { userInfo } from 'node:os'
import { app, type BrowserWindow } from 'electron'
import type { Procedure } from '../../shared/contract/define.ts'
import { isProcedureName, procedures } from '../../shared/contract/index.ts'
import type { StartFailure } from '../../shared/contract/port.ts'
import { askBeforeQuitting } from './ask-before-quitting.ts'
import { declareAppScheme, serveAppPages } from './app-protocol.ts'
import { guardSession, guardWindows } from './guards.ts'
import { serviceLauncher } from './launch-service.ts'
import { startLogging } from './logging.ts'
import { setMenu } from './menu.ts'
import { settleDataPaths } from './paths.ts'
import { answerRecovery } from './recovery-ipc.ts'
import { createRelay } from './relay.ts'
import { superviseService, type ServiceState } from './service-process.ts'
import { answerWindow, tellWindow } from './window-ipc.ts'
import { bringToFront, openMainWindow, openRecoveryWindow } from './windows.ts'

// Electron becomes ready only after this module has loaded: what must come before stands here, and nothing awaits.
const paths = settleDataPaths()
const log = startLogging(paths.logs)
declareAppScheme()
// enableSandbox() would undo --no-sandbox (root in a container) and every helper process would die; windows ask for it themselves.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
if (!app.requestSingleInstanceLock()) app.exit(0)

const today = process.env['ONTHAAL_TODAY']
const actor = userInfo().username
const launch = serviceLauncher({ file: paths.database, backups: paths.backups, actor, ...(today && { today }) }, log)
const contract: Record<string, Procedure> = procedures
const relay = createRelay({
  send: (message) => service.send(message),
  deadlineMs: (name) => contract[name]?.deadlineMs ?? 30_000,
})
const service = superviseService({
  launch,
  onState: showState,
  onMessage(message) {
    relay.receive(message)
    if (message.kind === 'event') tellWindow(mainWindow, message.event)
  },
})
let mainWindow: BrowserWindow | undefined
let recoveryWindow: BrowserWindow | undefined
let failure: StartFailure | undefined

/** Which window stands there follows from the state of the service. */
function showState(state: ServiceState): void {
  log.info('service', state)
  if (state.name === 'down') {
    relay.rejectAll()
    return tellWindow(mainWindow, { name: 'service', state: 'down' })
  }
  if (state.name === 'failed') {
    failure = state.reason
    recoveryWindow ??= openRecoveryWindow(log).once('closed', () => (recoveryWindow = undefined))
    return
  }
  failure = undefined
  if (mainWindow) tellWindow(mainWindow, { name: 'service', state: 'ready' })
  else {
    mainWindow = openMainWindow(log).once('closed', () => (mainWindow = undefined))
    askBeforeQuitting(mainWindow, () => relay.isWorking)
  }
  recoveryWindow?.close() // after the other one is there: without any window the program ends
}

void app.whenReady().then(() => {
  guardWindows(log)
  guardSession()
  serveAppPages()
  setMenu()
  answerWindow({ window: () => mainWindow, relay, isProcedure: isProcedureName, log })
  answerRecovery({
    window: () => recoveryWindow,
    failure: () => failure,
    startAgain: service.startAgain,
    relay,
    paths,
    log,
  })
  service.start()
})
app.on('second-instance', () => bringToFront(recoveryWindow ?? mainWindow))
app.on('window-all-closed', () => app.quit())
app.once('will-quit', (event) => {
  event.preventDefault()
  void service.stop().finally(() => app.exit(0))
})
