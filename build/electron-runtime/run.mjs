import { spawn } from 'node:child_process'

/** Runs a command and gives its exit code; 127 when it cannot be started, 1 when it was stopped for taking too long. */
export function run(command, args, { timeoutMs, stdio = 'inherit', env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio, env, timeout: timeoutMs, shell: process.platform === 'win32' })
    child.on('error', () => resolve(127))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
