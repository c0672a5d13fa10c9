import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtInTemplates } from '../../electron/service/documents/templates/built-in/index.ts'
import { letterText } from '../../shared/domain/letters/letter-blocks.ts'
import type { letterTemplateIds } from '../../shared/domain/letters/letter-templates.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const today = '2026-11-22'
let service: ServiceOnFile
beforeAll(async () => {
  service = await serviceOnFile(undefined, { today })
  await service.call('service.startDemo', {})
}, 60_000)
afterAll(() => service[Symbol.asyncDispose]())

/** What is asked about each template: a coming closing, and the version that is to come. */
function aboutOf(template: (typeof letterTemplateIds)[number]) {
  const [closure] = service.rows(
    "SELECT id FROM closures WHERE from_date > '2026-11-22' AND host_id IS NOT NULL ORDER BY from_date",
  )
  return {
    template,
    ...(template === 'closure' && closure && { closureId: String(closure['id']) }),
    ...(template === 'regulation' && { regulation: '2026-2' }),
  }
}
const files = () => (existsSync(join(service.folder, 'documenten')) ? readdirSync(join(service.folder, 'documenten'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(pdf|eml)$/.test(name)) : []) // prettier-ignore

describe('the templates of the program', () => {
  it('are without fault, and every letter that the demo can write says all that it should', async () => {
    let written = 0
    for (const { id, problems, isOwn } of (await service.call('letters.templates', {})).templates) {
      expect([id, problems, isOwn]).toEqual([id, [], false])
      const { recipients } = await service.call('letters.recipients', aboutOf(id))
      written += recipients.length
      // Who begins this month has not brought everything yet.
      const lacking = recipients.filter(({ missing }) => missing.length > 0)
      expect([id, lacking.length <= recipients.length / 10]).toEqual([id, true])
    }
    expect(written).toBeGreaterThan(200)
  })

  /** Each mandatory part of the written agreement, with what says it in the template and on the paper of a demo child (R47). */
  const parts: [part: string, template: RegExp, paper: RegExp][] = [
    ['organiser by name, form, number and seat', /dienst\.naam.*vzw.*dienst\.ondernemingsnummer.*dienst\.adres/, /Leiewolkjes, vereniging zonder winstoogmerk \(vzw\), ondernemingsnummer 0123\.456\.749, met zetel in Zonnewijzerdreef 1, 8790 Waregem/],
    ['location', /opvanglocatie: .*onthaalouder\.locatie.*onthaalouder\.adres/, /opvanglocatie: \S+ .*\d{4} \S+/],
    ['contract holder and domicile', /ouder\.naam.*gedomicilieerd in {{ouder\.adres}}/, /contracthouder: .+, gedomicilieerd in .+\d{4} /],
    ['child with birth, and residence', /kind\.naam.*kind\.geboortedatum.*kind\.geboorteplaats.*kind\.adres/, /Het kind: .+, geboren op \d+ \w+ \d{4} in \w+, woonplaats of verblijfplaats: .+\d{4} /],
    ['start', /overeenkomst\.begin/, /opvang begint op \d+ \w+ \d{4}/],
    ['expected end', /overeenkomst\.verwachtEinde/, /Verwacht einde: tot het kind voltijds naar school gaat/],
    ['opvangplan', /plan\.tabel/, /Dag · Uren · Deel\n/],
    ['pay per reservation', /bestellen is betalen/, /gereserveerde dagen .* bestellen is betalen/],
    ['free absence days per calendar year, pro rata', /{{#respijtdagen}}/, /2026: \d+(,5)? respijtdagen \(.+\)\n\n• 2027: \d+(,5)? respijtdagen/],
    ['how the plan changes', /opvangplan verandert alleen als beide partijen/, /nieuw opvangplan dat beide partijen tekenen/],
    ['price', /tarief\.dag/, /€ \d+,\d\d per hele dag/],
    ['extra tariff', /Extra tarief/, /Extra tarief: .+/],
    ['payment', /Betaling:.*betaling\.termijn/, /binnen 20 dagen op rekening BE\d\d/],
    ['how the price changes', /prijs verandert alleen/, /indexering/],
    ['deposit: amount, payment, keeping, refund, withholding, force majeure', /waarborg\.bedrag.*\n[^]*bewaart[^]*terug binnen[^]*afhouden[^]*overmacht/, /waarborg van € \d+,00 op rekening[^]*bewaart[^]*betalen de waarborg terug[^]*afhouden[^]*overmacht/],
    ['emergency contact and relation', /{{#noodcontacten}}[^]*naam[^]*relatie[^]*telefoon/, /• .+ \(.+\), telefoon 0\d{3}/],
    ['notice', /Opzeg\.\*\*.*opzeg\.termijn/, /termijn van 1 maand.*voor beide partijen gelijk/],
    ['serious fault', /Zware fout\.\*\*/, /Zware fout\. Bij een zware fout/],
    ['change of the reglement to detriment', /Wijziging in het nadeel/, /minstens twee maanden vooraf.*binnen twee maanden.*zonder kosten/],
    ['non-compliance', /Afspraken niet naleven/, /Afspraken niet naleven\. .+/],
    ['date, signatures, two copies', /twee exemplaren[^]*brief\.datum[^]*{{handtekeningen}}/, /twee exemplaren, één voor elke partij, in Waregem op 22 november 2026\.\n\nVoor de organisator: Goethals Marijke\nDe contracthouder: \S+/],
    ['the reglement as annex', /reglement.*bijlage/, /huishoudelijk reglement, versie 2026, is een bijlage/],
  ] // prettier-ignore

  it('hold every mandatory part in the written agreement (R47)', async () => {
    const { recipients } = await service.call('letters.recipients', { template: 'agreement' })
    const [filled] = recipients.filter(({ missing }) => missing.length === 0)
    const letter = await service.call('letters.preview', { template: 'agreement', recipientId: filled?.id ?? '' })
    const paper = letterText(letter.blocks)
    for (const [part, inTemplate, onPaper] of parts) {
      expect([part, inTemplate.test(builtInTemplates.agreement)]).toEqual([part, true])
      expect([part, onPaper.test(paper), paper]).toEqual([part, true, paper])
    }
  })
})

describe('writing', () => {
  it('puts each letter in its own folder and in the register, and the next one beside it', async () => {
    const { stamp, recipients } = await service.call('letters.recipients', aboutOf('regulation'))
    const family = recipients.find(({ childIds }) => childIds.length > 1)
    const child = recipients.find(({ childIds, email }) => childIds.length === 1 && email !== undefined)
    const recipientIds = [family?.id ?? '', child?.id ?? '']
    const write = () =>
      service.call('letters.write', { ...aboutOf('regulation'), stamp, recipientIds, withEmail: true })
    const first = await write()
    const second = await write()
    expect(first.letters[0]?.file).toMatch(/^gezinnen\/[a-z-]+-c\d+\/2026-11-22-reglement\.pdf$/)
    expect(first.letters[1]?.file).toMatch(/^kinderen\/[a-z-]+-k\d+\/2026-11-22-reglement\.pdf$/)
    expect(second.letters[1]?.file).toBe(first.letters[1]?.file.replace('.pdf', '-2.pdf'))
    expect(first.drafts).toBe(2)
    const path = join(service.folder, 'documenten', first.letters[1]?.file ?? '')
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
    const draft = readFileSync(path.replace('.pdf', '.eml'), 'utf8')
    expect(draft).toMatch(/X-Unsent: 1[^]*Content-Disposition: attachment; filename=reglement\.pdf/)
    const [letter] = (await service.call('letters.list', {})).filter(({ id }) => id === first.letters[1]?.id)
    expect(letter).toMatchObject({ template: 'regulation', child: { id: child?.childIds[0] }, by: 'tester' })
    const { timeline } = await service.call('children.file', { id: family?.childIds[0] ?? '' })
    expect(timeline.filter(({ kind }) => kind === 'letter')).toHaveLength(2)
    expect((await service.call('letters.recipients', aboutOf('regulation'))).recipients.find(({ id }) => id === child?.id)).toHaveProperty('writtenAt') // prettier-ignore
  })

  it('notes how it was sent and that it came back, and takes that back, but never changes what it says', async () => {
    const [letter] = await service.call('letters.list', {})
    const ids = [letter?.id ?? '']
    const { text } = await service.call('letters.letter', { id: ids[0] ?? '' })
    await service.call('letters.note', { ids, sent: { on: today, by: 'registered' } })
    await service.call('letters.note', { ids, returnedOn: today })
    expect(await service.call('letters.letter', { id: ids[0] ?? '' })).toMatchObject({ sentOn: today, sentBy: 'registered', returnedOn: today, text, isThere: true }) // prettier-ignore
    await service.call('letters.note', { ids, sent: null, returnedOn: null })
    expect(await service.call('letters.letter', { id: ids[0] ?? '' })).not.toHaveProperty('sentOn')
    expect(await service.refusal('letters.note', { ids, sent: { on: '2026-11-23', by: 'post' } })).toBe('validation: moment-in-future') // prettier-ignore
    expect(await service.refusal('letters.note', { ids: ['x'], returnedOn: today })).toBe('not-found: no-such-letter')
  })

  it('notes a letter about more than one child in the history of each of them', async () => {
    const letter = (await service.call('letters.list', {})).find(({ to, child }) => to?.kind === 'family' && !child)
    const id = letter?.id ?? ''
    await service.call('letters.note', { ids: [id], sent: { on: today, by: 'hand' } })
    const children = service.rows(
      `SELECT DISTINCT child_id FROM agreements WHERE contract_holder_id = '${letter?.to?.id}'`,
    )
    expect(children.length).toBeGreaterThan(1)
    for (const { child_id: child } of children) {
      const [last] = await service.call('history.list', { subject: `child:${String(child)}`, limit: 1 })
      expect(JSON.stringify(last)).toContain(id)
    }
  })

  it('refuses a template that was changed, that went away or that has a fault since it was looked at, and writes nothing', async () => {
    const { path } = await service.call('letters.customise', { id: 'attest' })
    expect(await service.refusal('letters.customise', { id: 'attest' })).toBe('conflict: template-is-own')
    const own = await service.call('letters.recipients', { template: 'attest' })
    const before = files()
    const rows = service.rows('SELECT count(*) AS n FROM letters')
    const refusal = (stamp: string) =>
      service.refusal('letters.write', { template: 'attest', stamp, recipientIds: [own.recipients[0]?.id] })
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nEn nog iets.`)
    expect(await refusal(own.stamp)).toBe('conflict: template-changed')
    renameSync(path, `${path}.weg`)
    expect(await refusal(own.stamp)).toBe('conflict: template-changed')
    writeFileSync(path, 'Beste {{ouder.schoenmaat}}')
    const faulty = await service.call('letters.recipients', { template: 'attest' })
    expect(faulty.problems).toEqual([{ reason: 'unknown-field', line: 1, name: 'ouder.schoenmaat' }])
    expect(await refusal(faulty.stamp)).toBe('conflict: template-faulty')
    rmSync(path)
    mkdirSync(path)
    const folder = await service.call('letters.recipients', { template: 'attest' })
    expect(folder.problems).toEqual([{ reason: 'not-a-file' }])
    expect(await refusal(folder.stamp)).toBe('conflict: template-faulty')
    expect(files()).toEqual(before)
    expect(service.rows('SELECT count(*) AS n FROM letters')).toEqual(rows)
    const { keptAt } = await service.call('letters.useBuiltIn', { id: 'attest' })
    expect(keptAt).toContain('weggelegd')
    expect((await service.call('letters.templates', {})).templates.every(({ isOwn }) => !isOwn)).toBe(true)
  })

  it('leaves nothing behind when the register refuses', async () => {
    const { stamp, recipients } = await service.call('letters.recipients', { template: 'care-plan' })
    const before = files()
    service.sql("CREATE TRIGGER no_letters BEFORE INSERT ON letters BEGIN SELECT RAISE(ABORT, 'no'); END")
    const recipientIds = recipients.slice(0, 2).map(({ id }) => id)
    expect(await service.refusal('letters.write', { template: 'care-plan', stamp, recipientIds })).toMatch(/^internal/)
    service.sql('DROP TRIGGER no_letters')
    expect(files()).toEqual(before)
    service.logged.length = 0
  })
})

describe('the reglement', () => {
  it('counts who took note, notes it for families in all their agreements, and keeps what somebody knows', async () => {
    const counted = async () => (await service.call('regulations.list', {})).find(({ version }) => version === '2026')
    const before = await counted()
    const { recipients } = await service.call('letters.recipients', { template: 'regulation', regulation: '2026' })
    const open = recipients.filter(({ isNeeded }) => isNeeded)
    expect((before?.families ?? 0) - (before?.acknowledged ?? 0)).toBe(open.length)
    const contractHolderIds = open.slice(0, 3).map(({ id }) => id)
    await service.call('regulations.acknowledge', { version: '2026', on: today, contractHolderIds })
    expect((await counted())?.acknowledged).toBe((before?.acknowledged ?? 0) + 3)
    expect(await service.refusal('regulations.remove', { version: '2026' })).toBe('conflict: regulation-acknowledged')
    const proef = { version: 'proef', from: '2027-01-10', isDetrimental: true }
    expect(await service.refusal('regulations.save', { ...proef, isNew: false })).toBe('not-found: no-such-regulation')
    await service.call('regulations.save', { ...proef, isNew: true })
    expect(await service.refusal('regulations.save', { ...proef, isNew: true, from: '2027-02-01' })).toBe(
      'conflict: regulation-exists',
    )
    expect((await service.call('letters.recipients', { template: 'regulation', regulation: 'proef' })).notice).toEqual({
      from: '2027-01-10',
      earliest: '2027-01-22',
      isTooLate: true,
      freeUntil: '2027-01-22',
    })
    await service.call('regulations.remove', { version: 'proef' })
    expect(await service.refusal('letters.recipients', { template: 'regulation', regulation: 'proef' })).toBe('not-found: no-such-regulation') // prettier-ignore
  })
})
