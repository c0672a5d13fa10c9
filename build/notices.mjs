// Writes the licence notices of everything that is shipped, and stops the build at a licence that was not looked at yet.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifest, shippedPackageFolders } from './notices/shipped-packages.mjs'

const target = 'out/THIRD-PARTY-NOTICES.txt'
const accepted = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  '0BSD',
  'BlueOak-1.0.0',
  'Zlib',
  'CC0-1.0',
  'Unlicense',
])
const rule = '='.repeat(80)

/** Packages that name no licence in their manifest, and the one their licence file holds. */
const licenceByName = { 'png-js': 'MIT' }
const licenceOf = ({ name, license, licenses }) =>
  typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? licenceByName[name])

const isAccepted = (licence = '') =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => accepted.has(part.trim())))

function licenceText(folder) {
  const files = readdirSync(folder).filter(
    (name) => /^(licen[cs]e|copying|notice|ofl)/i.test(name) && !/\.(js|json)$/.test(name),
  )
  return files.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n')
}

const notices = []
const problems = []
for (const folder of shippedPackageFolders()) {
  const about = manifest(folder)
  const licence = licenceOf(about)
  const author = typeof about.author === 'string' ? about.author : about.author?.name
  if (!isAccepted(licence)) problems.push(`${about.name} ${about.version}: ${licence ?? 'no licence named'}`)
  // Some packages name a licence without carrying its text; name, licence and author are then the notice.
  const text = licenceText(folder) || `Licensed under ${licence}.${author ? ` Copyright ${author}.` : ''}`
  notices.push(`${rule}\n${about.name} ${about.version} (${licence})\n${rule}\n\n${text}\n`)
}
for (const file of readdirSync('assets/fonts').filter((name) => /OFL/i.test(name))) {
  notices.push(
    `${rule}\nFonts in assets/fonts (OFL-1.1)\n${rule}\n\n${readFileSync(join('assets/fonts', file), 'utf8').trim()}\n`,
  )
}
if (problems.length > 0) {
  console.error(`licences that are not on the list of accepted ones:\n  ${problems.join('\n  ')}`)
  process.exit(1)
}
const head =
  'Onthaal contains the following third-party software and fonts, under their own licences.\n' +
  'Electron, Chromium and Node.js: see LICENSE.electron.txt and LICENSES.chromium.html beside the program.\n'
writeFileSync(target, `${head}\n${notices.join('\n')}`)
console.log(`${target}: ${notices.length} notices`)
