import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { FormCell } from '../../../../shared/formats/attendance-form/form-table.ts'
import { formXlsx } from '../form-xlsx.ts'
import { loadTableFile, readTable } from './read-table-file.ts'
import { TableFileError } from './table-file-error.ts'
import { writeCsv } from './write-csv.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const cellsOf = async (bytes: Uint8Array): Promise<(readonly FormCell[])[]> =>
  (await readTable(bytes)).rows.map(({ cells }) => cells)
const reasonOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    return `read: ${JSON.stringify(await readTable(bytes))}`
  } catch (error) {
    return error instanceof TableFileError ? `${error.reason}${error.line ? ` ${error.line}` : ''}` : String(error)
  }
}

/** A ZIP archive of parts; `claimed` is the unzipped size it says it has. */
function zip(parts: Record<string, string | Uint8Array>, claimed?: number): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const data = deflateRawSync(content)
    const sizes = [data.length, claimed ?? content.length]
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    sizes.forEach((size, at) => entry.writeUInt32LE(size, 20 + at * 4))
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    files.push(local, Buffer.from(name), data)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length / 2, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}

const workbook = (sheets: readonly string[], { shared = '', prefix = '', book = '' } = {}): Uint8Array =>
  zip({
    'xl/workbook.xml': `<workbook>${book}<sheets>${sheets.map((_, at) => `<sheet name="a" sheetId="${at}" r:id="rId${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => `<Relationship Id="rId${at}" Type="http://x/worksheet" Target="worksheets/s${at}.xml"/>`).join('')}<Relationship Id="s" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': shared,
    ...Object.fromEntries(
      sheets.map((rows, at) => [
        `xl/worksheets/s${at}.xml`,
        `<?xml version="1.0"?><${prefix}worksheet><${prefix}sheetData>${rows}</${prefix}sheetData></${prefix}worksheet>`,
      ]),
    ),
  })

describe('a text file', () => {
  const rows = [
    ['Kind', 'Datum', 'Van', 'Tot'],
    ['Zoë; "Zo"', '5/10', '8,30', undefined],
  ]
  it.each(['Kind;Datum;Van;Tot\r\n"Zoë; ""Zo""";5/10;8,30;\r\n', 'Kind,Datum,Van,Tot\n"Zoë; ""Zo""",5/10,"8,30",\n', 'sep=\t\nKind\tDatum\tVan\tTot\r"Zoë; ""Zo"""\t5/10\t8,30\t\r'])(
    'is read whatever its delimiter and line ends: %j',
    async (text) => {
      for (const bytes of [utf8(text), utf8(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(text, 'latin1')]) {
        expect(await cellsOf(bytes)).toEqual(rows)
      }
    },
  ) // prettier-ignore

  it('keeps the numbers of its rows, blank ones included', async () => {
    const { rows: read } = await readTable(utf8('Kind;Datum;Van\n\n"a\nb";1;2\n'))
    expect(read.map(({ number, cells }) => [number, cells.length])).toEqual([
      [1, 3], [2, 1], [3, 3],
    ]) // prettier-ignore
  })

  it('takes no text for a formula, and gives it back as it was', async () => {
    const cells = ['=1+1', "'=x", '-a', '+1', '@b', "'t Hof", '', 'a\r\nb', '\tc']
    const bytes = writeCsv([cells])
    expect(new TextDecoder().decode(bytes)).toContain("'=1+1;''=x;'-a;")
    expect(await cellsOf(bytes)).toEqual([cells.map((cell) => (cell === '' ? undefined : cell))])
  })

  it.each<[string, Uint8Array, string]>([
    ['a quote that is never closed', utf8('Kind;Datum;Van\n"Fien;5/10;8\n'), 'damaged 2'],
    [
      'a quote left open above other rows',
      utf8('Kind;Datum\r\n"a\r\nb";1\r\n"Fien;5/10\r\nZoë;6/10\r\n"Bo";7\r\n'),
      'damaged 4',
    ],
    ['a quote within a text', utf8('Kind;Datum;Van\nFi"en;5/10;8\n'), 'damaged 2'],
    ['nothing', utf8(''), 'no-table'],
    ['blank cells', utf8(';;\r\n;;\r\n'), 'no-table'],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 1, 2, 0]), 'no-table'],
    ['a workbook of before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-excel'],
    ['more rows than a form has', utf8('a;b\n'.repeat(5001)), 'too-many-rows'],
    ['more columns', utf8(';'.repeat(300)), 'too-many-rows'],
  ])('refuses %s', async (_, bytes, reason) => expect(await reasonOf(bytes)).toBe(reason))
})

describe('a workbook', () => {
  it('gives values as they are kept', async () => {
    const rows = `<row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3"><v>0.354166666666667</v></c><c t="inlineStr"><is><r><t>8</t></r><r><t>.30</t></r></is></c>
      <c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;"x"</f><v>z &amp; v</v></c><c s="4"/><c><v></v></c></row><row><c t="s"><v>9</v></c><c><v>46300</v></c></row>`
    const shared =
      '<sst><si><t>a</t></si><si><t xml:space="preserve"> Zo&#235;_x000A_</t><rPh><t>zoo</t></rPh></si></sst>'
    const table = await readTable(workbook([rows], { shared }))
    expect(table).toEqual({
      isFrom1904: false,
      rows: [
        { number: 3, cells: [undefined, ' Zoë\n', 0.354166666666667, '8.30', true, '#N/A', 'z & v'] },
        { number: 4, cells: [undefined, 46300] },
      ],
    })
  })

  it('takes the sheet that holds a form, whatever the prefix of its names, and knows dates of 1904', async () => {
    const cell = (text: string): string => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`
    const head = `<x:row>${['Kind', 'Datum', 'Van', 'Tot'].map(cell).join('')}</x:row>`
    const book = '<workbookPr date1904="1"/>'
    const table = await readTable(workbook([`<x:row>${cell('Uitleg')}</x:row>`, head], { prefix: 'x:', book }))
    expect(table.rows[0]?.cells).toEqual(['Kind', 'Datum', 'Van', 'Tot'])
    expect(table.isFrom1904).toBe(true)
  })

  it('is written so that what is typed stays as typed', async () => {
    const bytes = await formXlsx([['Maand', 'oktober 2026'], ['Van', 'Datum'], ['08:30', { date: '2026-10-05' }], ['', 'a\nb&<"']], 2)
    expect(await cellsOf(bytes)).toEqual([['Maand', 'oktober 2026'], ['Van', 'Datum'], ['08:30', 46300], [undefined, 'a\nb&<"']])
    expect(await formXlsx([['Van'], ['8']], 1)).toEqual(await formXlsx([['Van'], ['8']], 1))
  }) // prettier-ignore

  it('that unzips to more than a form can be is refused, whatever it says about itself', async () => {
    const big = ' '.repeat(35_000_000)
    for (const [claimed, reason] of [[undefined, 'too-big'], [big.length * 2, 'too-big'], [10, 'damaged']] as const) {
      const bytes = zip({ 'xl/workbook.xml': big }, claimed)
      expect(bytes.length).toBeLessThan(100_000)
      expect(await reasonOf(bytes)).toBe(reason)
    }
    const half = `<a>${' '.repeat(25_000_000)}</a>`
    const rels = '<Relationships><Relationship Id="s" Type="http://x/sharedStrings" Target="s.xml"/></Relationships>'
    const parts = { 'xl/workbook.xml': half, 'xl/_rels/workbook.xml.rels': rels, 'xl/s.xml': half }
    expect(await reasonOf(zip(parts))).toBe('too-big')
  }, 30_000) // prettier-ignore

  it.each<[string, Uint8Array, string]>([
    ['another archive', zip({ 'a.txt': 'a' }), 'no-table'],
    ['a workbook without sheets', workbook([]), 'no-table'],
    ['a sheet without cells', workbook(['']), 'no-table'],
    ['an archive cut off', workbook(['<row/>']).slice(0, -30), 'damaged'],
    ['a signature and no more', new Uint8Array([0x50, 0x4b, 3, 4]), 'damaged'],
    ['more rows than a form has', workbook(['<row><c><v>1</v></c></row>'.repeat(5002)]), 'too-many-rows'],
    ['XML that is cut off', workbook(['<row><c><v>8</v>']), 'damaged'],
    ['a cell that is closed as another', workbook(['<row><c><v>8</t></c></row>']), 'damaged'],
    ['an entity of its own', workbook(['<row><c t="str"><v>&x;</v></c></row>']), 'damaged'],
    ['cells within cells without end', workbook(['<c>'.repeat(1000) + '</c>'.repeat(1000)]), 'damaged'],
    [
      'two rows of one number',
      workbook(['<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>']),
      'damaged',
    ],
    [
      'a row after its place',
      workbook(['<row r="7"><c><v>1</v></c></row><row r="3"><c><v>2</v></c></row>']),
      'damaged',
    ],
    ['more sheets than anybody makes', workbook(Array.from({ length: 101 }, () => '')), 'too-many-rows'],
    ['a cell far to the right', workbook(['<row><c r="XFD1"><v>1</v></c></row>']), 'too-many-rows'],
  ])('refuses %s', async (_, bytes, reason) => expect(await reasonOf(bytes)).toBe(reason))
})

it('does not even read a file that is too large, or that is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'))
  try {
    const path = join(folder, 'groot.xlsx')
    writeFileSync(path, 'x')
    truncateSync(path, 200_000_000)
    await expect(loadTableFile(path)).rejects.toMatchObject({ reason: 'too-big' })
    await expect(loadTableFile(folder)).rejects.toMatchObject({ reason: 'file-missing' })
    await expect(loadTableFile(join(folder, 'weg.csv'))).rejects.toMatchObject({ reason: 'file-missing' })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
