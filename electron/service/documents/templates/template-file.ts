import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { mostTemplateBytes, type TemplateProblem } from '../../../../shared/domain/letters/template-problems.ts'

/** The text of a template's file with line feeds alone, or why it cannot be one; undefined where there is no file. */
export type TemplateFile = { text: string } | { problem: TemplateProblem } | undefined

/**
 * Reads a template that somebody may have written with any editor: a mark at its beginning and other line ends are taken away. Only
 * a file is read: a folder, a link or a pipe under its name is none, and never more than the most that a template may hold.
 */
export async function readTemplateFile(path: string): Promise<TemplateFile> {
  try {
    if (!(await lstat(path)).isFile()) return { problem: { reason: 'not-a-file' } }
    // What became of it since then is not followed either, nor waited for.
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    try {
      const found = await file.stat()
      if (!found.isFile()) return { problem: { reason: 'not-a-file' } }
      if (found.size > mostTemplateBytes) return { problem: { reason: 'too-long' } }
      return textOf(await file.readFile())
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    return { problem: { reason: code === 'ELOOP' ? 'not-a-file' : 'unreadable' } }
  }
}

function textOf(bytes: Uint8Array): TemplateFile {
  if (bytes.length > mostTemplateBytes) return { problem: { reason: 'too-long' } }
  const text = decoded(bytes)
  if (text === undefined) return { problem: { reason: 'not-utf8', line: lineOfBadByte(bytes) } }
  return text.trim() === '' ? { problem: { reason: 'empty' } } : { text }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    // The decoder takes a mark at the beginning away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}

/** The first line that is not UTF-8 by itself: no sign of it goes over a line feed. */
function lineOfBadByte(bytes: Uint8Array): number {
  let [line, from] = [1, 0]
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    if (decoded(bytes.subarray(from, at)) === undefined) return line
    line += 1
    from = at + 1
  }
  return line
}
