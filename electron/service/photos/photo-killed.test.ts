import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readPhoto } from './photo-store.ts'

/** Keeps pictures one after the other, each another one: a colour profile that is a number, and 2 MB of it. */
const endless = `
  const { putPhoto } = await import(process.argv[1])
  const { jpeg, jpegSegment } = await import(process.argv[2])
  for (let number = 0; ; number += 1) {
    const profile = Array.from({ length: 32 }, () => jpegSegment(0xe2, 'ICC_PROFILE\\0' + String(number).padEnd(60_000, '.')))
    await putPhoto(process.argv[3], Buffer.concat([jpeg.subarray(0, 2), ...profile, jpeg.subarray(2)]))
  }
`

it('a program that is killed while it keeps pictures leaves whole ones, and what is half under another name', async () => {
  const root = mkdtempSync(join(tmpdir(), 'onthaal-killed-'))
  const folder = join(root, 'photos')
  const store = fileURLToPath(new URL('./photo-store.ts', import.meta.url))
  const pictures = fileURLToPath(new URL('../../../tests/support/pictures.ts', import.meta.url))
  try {
    for (const moment of [0, 7, 19, 31]) {
      const program = spawn(process.execPath, ['--input-type=module', '-e', endless, store, pictures, folder])
      const count = (): number => (existsSync(folder) ? readdirSync(folder).length : 0)
      const begun = count()
      while (count() < begun + 3 && program.exitCode === null) await setTimeout(5)
      await setTimeout(moment)
      program.kill('SIGKILL')
      await once(program, 'exit')
      // Each begins with the same pictures again: what is there is not written twice.
      const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) expect(await readPhoto(folder, name)).toBeDefined()
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})
