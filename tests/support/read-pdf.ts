import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives a PDF to a program as a file of its own folder. */
function withFile<Result>(pdf: Uint8Array, use: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, pdf)
    return use(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Text of every page, laid out as on paper, hard spaces as spaces (pdftotext). */
export function textOfPages(pdf: Uint8Array): string[] {
  const text = withFile(pdf, (file) =>
    execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }),
  )
  return text.replaceAll('\u00a0', ' ').split('\f').slice(0, -1)
}

/** The fonts of a PDF as pdffonts lists them. */
export function fontsOf(pdf: Uint8Array): { name: string; isEmbedded: boolean; hasUnicode: boolean }[] {
  const table = withFile(pdf, (file) => execFileSync('pdffonts', [file], { encoding: 'utf8' }))
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [embedded, , unicode] = line.trim().split(/\s+/).slice(-5)
      return { name: line.split(/\s+/)[0] ?? '', isEmbedded: embedded === 'yes', hasUnicode: unicode === 'yes' }
    })
}

/** What a phone reads from the QR codes of the last page, printed at 150 dpi (pdftoppm, zbarimg). */
export function qrCodeOf(pdf: Uint8Array, page: number): string {
  return withFile(pdf, (file) => {
    execFileSync('pdftoppm', ['-r', '150', '-gray', '-png', '-singlefile', '-f', String(page), file, file])
    return execFileSync('zbarimg', ['--quiet', '--raw', `${file}.png`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  })
}

/** Number of pages, from the file itself. */
export function pageCount(pdf: Uint8Array): number {
  return Number(/\/Type \/Pages[\s\S]*?\/Count (\d+)/.exec(Buffer.from(pdf).toString('latin1'))?.[1])
}
