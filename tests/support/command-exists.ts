import { spawnSync } from 'node:child_process'

/** Whether a program of the system is at hand; prints what is left out when it is not. */
export function commandExists(command: string, purpose: string): boolean {
  const { error } = spawnSync(command, ['-v'], { stdio: 'ignore' })
  if (error) console.log(`${purpose} left out: ${command} is not installed`)
  return !error
}
