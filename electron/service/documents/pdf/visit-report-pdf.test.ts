import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandExists } from '../../../../tests/support/command-exists.ts'
import { cameraExif, jpegFromPhone, png, pngChunk, pngWith } from '../../../../tests/support/pictures.ts'
import { pageCount, textOfPages } from '../../../../tests/support/read-pdf.ts'
import { cleanPicture } from '../../photos/clean-picture.ts'
import { sampleAction, sampleVisitReport } from '../letters/testing/visit-report-sample.ts'
import type { ReportPhoto, VisitReport } from '../letters/visit-report.ts'
import { assetsFolder } from '../worker/places.ts'
import { openFonts } from './fonts.ts'
import { visitReportPdf } from './visit-report-pdf.ts'

const fonts = openFonts(assetsFolder())
const canRead = commandExists('pdftotext', 'text of the report')
const canLook = commandExists('pdftoppm', 'pictures of the report')
const pdf = (given: Partial<VisitReport> = {}): Promise<Uint8Array> => visitReportPdf(sampleVisitReport(given), fonts)
const textOf = async (given: Partial<VisitReport> = {}): Promise<string> =>
  textOfPages(await pdf(given))
    .join('\n')
    .replace(/\s+/g, ' ')
const photo = async (bytes: Uint8Array, caption?: string): Promise<ReportPhoto> => {
  const { kind: _, ...picture } = await cleanPicture(bytes)
  return { ...picture, ...(caption !== undefined && { caption }) }
}

describe.runIf(canRead)('the report of a visit', () => {
  it('says who, when, what was found, what was agreed and what the host says', async () => {
    const text = await textOf()
    for (const words of [
      'Els Vandamme',
      '10 november 2026',
      '09:15–11:20',
      'onaangekondigd',
      '3 van hoogstens 8',
      'Opgevangen kinderen: Lotte Wuyts, Sien Wuyts',
      'Eigen kinderen die niet meetellen: Bo',
      'Niet in orde Trappen, ramen en balkon zijn afgeschermd Geen traphek beneden.',
      'In orde (1): Elke baby jonger dan 1 jaar slaapt op de rug',
      '28 punten werden niet bekeken.',
      'Omgeving 2, nipt voldoende Weinig uitdaging buiten bij nat weer.',
      'Rustig, alle kinderen kwamen tot spelen.',
      '• buiten tot tien uur',
      'Traphek plaatsen boven en beneden u 24 november 2026',
      'Afspraken van vroeger die nog open staan',
      'Brandblusser laten keuren de dienst 31 oktober 2026',
      '10 november 2026: Nu drie keer per week.',
      'Ik wist van het traphek, het is besteld.',
      'Griet Callewaert',
    ])
      expect(text).toContain(words)
    expect(text.indexOf('Niet in orde')).toBeLessThan(text.indexOf('Aandacht'))
  })

  it('says first that there were too many', async () => {
    const presence = { ...sampleVisitReport().presence, count: 11 }
    expect(await textOf({ presence })).toContain('Er waren 11 kinderen samen aanwezig. Op die dag mogen er hoogstens 8')
  })

  it('leaves out what is not to be shared', async () => {
    const text = await textOf({ parts: ['presence', 'actions'] })
    for (const words of ['Checklist', 'Pedagogische kwaliteit', 'Rustig', 'Doelen', 'besteld', 'Voor gezien'])
      expect(text).not.toContain(words)
    expect(text).toContain('Traphek plaatsen')
  })

  it('of a visit in which nothing was written stands on one page and is called a draft', async () => {
    const empty = await pdf({
      visit: { id: 'v', hostId: 'h', status: 'planned', date: '2026-11-22', isAnnounced: true },
      presence: { children: [], own: [], ownNotCounting: [], limit: 8 },
      agreed: [],
      earlier: [],
      goals: [],
    })
    const [text = ''] = textOfPages(empty)
    expect(pageCount(empty)).toBe(1)
    expect(text).toContain('Ontwerp: dit bezoek is nog niet afgerond.')
    expect(text).toContain('niet geteld')
  })

  it('loses nothing of long texts, and shows where the letters of a name are missing', async () => {
    const { visit } = sampleVisitReport()
    const notes = Array.from({ length: 400 }, (_, line) => `Regel${line} ${'woord '.repeat(12)}`).join('\n')
    const agreed = Array.from({ length: 30 }, (_, index) =>
      sampleAction({ text: `Punt${index} ${'lang '.repeat(60)}` }),
    )
    const host = { ...sampleVisitReport().host, firstName: 'Şükran', lastName: 'محمد 👩‍👧' }
    const bytes = await pdf({ visit: { ...visit, notes, visitor: 'w'.repeat(200_000) }, agreed, host })
    const text = textOfPages(bytes).join('\n')
    expect(text.match(/Regel\d+/g)).toHaveLength(400)
    expect(text.match(/Punt\d+/g)).toHaveLength(30)
    expect(text).toContain('Şükran ____ __')
  })

  it('is the same byte for byte', async () => {
    const photos = [await photo(jpegFromPhone(6)), await photo(png)]
    expect(Buffer.from(await pdf({ photos })).equals(await pdf({ photos }))).toBe(true)
  })
})

describe('pictures in a report', () => {
  it('tell nothing of where they were made', async () => {
    const bytes = Buffer.from(await pdf({ photos: [await photo(jpegFromPhone(6), 'De trap')] }))
    expect(bytes.includes('Geheim')).toBe(false)
    expect(bytes.includes(cameraExif().subarray(120, 144))).toBe(false)
  })

  it('stand two in a row over as many pages as they need', async () => {
    const photos = await Promise.all(
      Array.from({ length: 40 }, async () => photo(jpegFromPhone(), 'bijschrift '.repeat(90))),
    )
    expect(pageCount(await pdf({ photos, parts: ['photos'] }))).toBe(11)
  })

  it.runIf(canLook)('stand the right way up, however the camera was held', async () => {
    // Of the picture the middle of its top left quarter's top is red.
    const corners = { 1: 'left top', 3: 'right bottom', 6: 'right top', 8: 'left bottom' } as const
    for (const [orientation, corner] of Object.entries(corners)) {
      for (const bytes of [
        jpegFromPhone(Number(orientation)),
        pngWith(pngChunk('eXIf', cameraExif(Number(orientation)))),
      ])
        expect(redCorner(await pdf({ photos: [await photo(bytes)], parts: ['photos'] }))).toBe(corner)
    }
  })
})

/** In which corner of the first picture the red bar is: of all that is printed only that is red. */
function redCorner(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  try {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, bytes)
    execFileSync('pdftoppm', ['-r', '48', '-singlefile', file, file])
    const image = readFileSync(`${file}.ppm`)
    const [, wide = ''] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString('latin1', 0, 30)) ?? []
    const points = image.subarray(/^P6\s+\d+\s+\d+\s+255\s/.exec(image.toString('latin1', 0, 30))?.[0].length)
    const found: Record<'red' | 'green', [x: number, y: number][]> = { red: [], green: [] }
    for (let at = 0; at < points.length; at += 3) {
      const [red = 0, green = 0, blue = 0] = points.subarray(at, at + 3)
      const place: [number, number] = [(at / 3) % Number(wide), Math.floor(at / 3 / Number(wide))]
      if (red > 170 && green < 90 && blue < 90) found.red.push(place)
      else if (green > 140 && red < 90 && blue < 120) found.green.push(place)
    }
    const middle = (places: [number, number][], axis: 0 | 1): number =>
      places.reduce((sum, place) => sum + place[axis], 0) / places.length
    const across = middle(found.red, 0) < middle(found.green, 0) ? 'left' : 'right'
    return `${across} ${middle(found.red, 1) < middle(found.green, 1) ? 'top' : 'bottom'}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}
