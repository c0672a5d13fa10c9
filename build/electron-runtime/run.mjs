import { spawn } from 'node:child_process'

/**
 * Runs a command and gives its exit code; 127 when it cannot be started, 1 when it was stopped for taking too long.
 * `readErrors` gets what it writes to its error output, which goes to this process's as well.
 */
export function run(command, args, { timeoutMs, stdio = 'inherit', env = process.env, readErrors } = {}) {
  return new Promise((resolve) => {
    const streams = readErrors ? ['inherit', 'inherit', 'pipe'] : stdio
    const child = spawn(command, args, { stdio: streams, env, timeout: timeoutMs, shell: process.platform === 'win32' })
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      process.stderr.write(text)
      readErrors?.(text)
    })
    child.on('error', () => resolve(127))
    // With a stream to read, the end is when that has ended too.
    child.on(readErrors ? 'close' : 'exit', (code) => resolve(code ?? 1))
  })
}
