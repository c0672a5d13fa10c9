import { fork, type ForkOptions } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { app, utilityProcess } from 'electron'
import type { FromService, ServiceArguments } from '../../shared/contract/port.ts'
import type { Log } from './logging.ts'
import type { LaunchService } from './service-process.ts'

/** The Node-API level the database driver needs; below it, loading the driver ends the process without a message. */
const driverNodeApi = 10

/** Starts the service in a utility process or, where Electron's own Node is too old for the driver, in a Node beside it. */
export function serviceLauncher(options: Omit<ServiceArguments, 'hold'>, log: Log): LaunchService {
  const file = join(app.getAppPath(), 'out', 'main', 'service.js')
  const hasDriverNode = Number(process.versions['napi'] ?? 0) >= driverNodeApi
  return (hold, on) => {
    const args = [JSON.stringify({ ...options, hold } satisfies ServiceArguments)]
    const exit = (code: number | null): void => {
      log.info('service process ended', code)
      on.exit(code)
    }
    if (hasDriverNode) {
      const child = utilityProcess.fork(file, args, { serviceName: 'onthaal-service', stdio: 'pipe' })
      logLines(child.stdout, log)
      logLines(child.stderr, log)
      child.on('message', (message: FromService) => on.message(message))
      child.once('exit', exit)
      return { send: (message) => child.postMessage(message), kill: () => void child.kill() }
    }
    const child = fork(file, args, nodeBeside(log))
    logLines(child.stdout, log)
    logLines(child.stderr, log)
    child.on('message', (message) => on.message(message as FromService))
    child.on('error', (error) => log.error('service process', error))
    child.once('close', exit) // also when it could not be started at all
    return { send: (message) => void child.send(message), kill: () => void child.kill('SIGKILL') }
  }
}

function nodeBeside(log: Log): ForkOptions {
  const execPath = process.env['ONTHAAL_NODE']
  if (!execPath) {
    const reason = `Electron's Node ${process.version} cannot load the database driver; ONTHAAL_NODE must name a Node 24`
    log.error(reason)
    throw new Error(reason)
  }
  const { NODE_OPTIONS: _unused, ...env } = process.env
  return { execPath, execArgv: [], serialization: 'advanced', stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env }
}

function logLines(stream: Readable | NodeJS.ReadableStream | null, log: Log): void {
  stream?.setEncoding('utf8')
  stream?.on('data', (text: string) => log.info('service:', text.trimEnd()))
}
