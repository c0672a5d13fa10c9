import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mostTemplateBytes } from '../../../../shared/domain/letters/template-problems.ts'
import { readTemplate } from './read-template.ts'
import { readTemplateFile } from './template-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'onthaal-templates-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (contents: string | Uint8Array) => {
  const path = join(folder, 'een.md')
  writeFileSync(path, contents)
  return readTemplateFile(path)
}

describe('the file of a template', () => {
  it('is read without the mark of UTF-8 and with line feeds alone', async () => {
    expect(await read('\uFEFF# Zoë\r\n\r\ntekst\rmeer\n')).toEqual({ text: '# Zoë\n\ntekst\nmeer\n' })
  })

  it.each([
    ['nothing', '', { reason: 'empty' }],
    ['only spaces', ' \r\n\t', { reason: 'empty' }],
    ['a mark alone', '\uFEFF', { reason: 'empty' }],
    ['1 MB of text', 'a'.repeat(1_000_000), { reason: 'too-long' }],
    ['a sign of Windows-1252 on line 3', Buffer.from('a\nb\nZo\xEB\n', 'latin1'), { reason: 'not-utf8', line: 3 }],
    ['UTF-16', Buffer.from('\uFEFFtekst', 'utf16le'), { reason: 'not-utf8', line: 1 }],
  ])('of %s is refused', async (_, contents, problem) => expect(await read(contents)).toEqual({ problem }))

  it('may be as long as the most', async () => {
    expect(await read('a'.repeat(mostTemplateBytes))).toHaveProperty('text')
  })

  it('is none when it is a folder or a link, and not there when it is not', async () => {
    mkdirSync(join(folder, 'map.md'))
    symlinkSync(join(folder, 'een.md'), join(folder, 'link.md'))
    expect(await readTemplateFile(join(folder, 'map.md'))).toEqual({ problem: { reason: 'not-a-file' } })
    expect(await readTemplateFile(join(folder, 'link.md'))).toEqual({ problem: { reason: 'not-a-file' } })
    expect(await readTemplateFile(join(folder, 'weg.md'))).toBeUndefined()
    expect(await readTemplateFile(join(folder, 'een.md', 'in.md'))).toBeUndefined()
  })

  it.runIf(process.platform !== 'win32')('is none when it is a pipe, and is not waited for', async () => {
    execFileSync('mkfifo', [join(folder, 'pijp.md')])
    expect(await readTemplateFile(join(folder, 'pijp.md'))).toEqual({ problem: { reason: 'not-a-file' } })
  })
})

it('an own template with a fault is not replaced by that of the program', async () => {
  mkdirSync(join(folder, 'sjablonen'))
  const database = join(folder, 'onthaal.sqlite')
  const path = join(folder, 'sjablonen', 'attest.md')
  writeFileSync(path, 'Beste {{ouder.naam}},\n\n{{onbekend}}')
  expect(await readTemplate(database, 'attest')).toMatchObject({
    isOwn: true,
    path,
    problems: [{ reason: 'unknown-field', line: 3, name: 'onbekend' }],
  })
  expect(await readTemplate(database, 'closure')).toMatchObject({ isOwn: false, problems: [] })
})
