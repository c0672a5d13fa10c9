// The process around the service, and the only file that knows its port: a utility process's, or a forked Node's.
import { commonReasons, type Reply } from '../../shared/contract/errors.ts'
import type {
  FromService,
  RecoveryRefusal,
  RecoveryRequest,
  ServiceArguments,
  StartFailure,
  ToService,
} from '../../shared/contract/port.ts'
import { createService, ServiceStartError, type Service } from './create-service.ts'
import { listBackups, restoreBackup } from './recovery.ts'

type Started = { service: Service } | { failure: StartFailure }
type ParentPort = {
  on(event: 'message', listener: (event: { data: ToService }) => void): void
  postMessage(value: FromService): void
}

const { hold, ...options } = JSON.parse(process.argv.at(-1) ?? '{}') as ServiceArguments
const port = (process as { parentPort?: ParentPort }).parentPort
const send = (message: FromService): void => (port ? port.postMessage(message) : void process.send?.(message))
const emit = (event: Extract<FromService, { kind: 'event' }>['event']): void => send({ kind: 'event', event })

// Calls that arrive while the database opens wait for this.
let started: Promise<Started> = hold ? Promise.resolve({ failure: 'service-crashed' }) : start()

async function start(): Promise<Started> {
  try {
    const service = await createService({ ...options, emit, onLost: () => process.exit(1) })
    send({ kind: 'ready' })
    return { service }
  } catch (error) {
    console.error('start failed', error)
    const failure = error instanceof ServiceStartError ? error.reason : 'internal'
    send({ kind: 'failed', reason: failure })
    return { failure }
  }
}

async function call(procedure: string, input: unknown): Promise<Reply> {
  const now = await started
  return 'service' in now ? now.service.call(procedure, input) : unavailable(now.failure)
}

/** What the recovery window asks; only for a service that did not start. */
async function recover(request: RecoveryRequest): Promise<Reply> {
  if (request.action === 'list') return { ok: true, value: listBackups(options.backups) }
  if ('service' in (await started)) return { ok: true, value: null }
  if (request.action === 'restore') {
    const notRestored = restoreBackup({ file: options.file, backups: options.backups, name: request.name })
    if (notRestored) return unavailable('internal', { notRestored })
  }
  started = start()
  const now = await started
  return 'service' in now ? { ok: true, value: null } : unavailable(now.failure, {})
}

async function close(): Promise<never> {
  const now = await started
  if ('service' in now) await now.service.close()
  process.exit(0)
}

async function receive(message: ToService): Promise<void> {
  if (message.kind === 'close') return close()
  const answer = message.kind === 'call' ? call(message.procedure, message.input) : recover(message.request)
  send({ kind: 'reply', id: message.id, reply: await answer.catch(unexpected) })
}

/** The window words the contract's reasons; the others are for the recovery window, which hears them as `failed`. */
function unavailable(failure: StartFailure, details?: RecoveryRefusal): Reply {
  const isWorded = (commonReasons as readonly string[]).includes(failure)
  const reason = isWorded ? failure : 'service-down'
  return { ok: false, error: { code: 'unavailable', reason, ...(details && { details }) } }
}

function unexpected(error: unknown): Reply {
  const incident = crypto.randomUUID().slice(0, 8)
  console.error('unexpected', incident, error)
  return { ok: false, error: { code: 'internal', reason: 'internal', incident } }
}

if (port) port.on('message', (event) => void receive(event.data))
else {
  process.on('message', (message) => void receive(message as ToService))
  process.on('disconnect', () => void close()) // the program is gone
  process.on('SIGINT', () => undefined) // Ctrl C reaches the whole group; main asks for the end in its own time
}
