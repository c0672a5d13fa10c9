// Looks at the program that pack.mjs made: is everything in it that belongs, nothing else, and does it start?
import { readdirSync } from 'node:fs'
import { findPacked } from './packed/find-packed.mjs'
import { packedFileFaults } from './packed/file-faults.mjs'
import { startOnce } from './packed/start-once.mjs'

const packed = findPacked(readdirSync('dist', { withFileTypes: true }))
const faults = packedFileFaults(packed.folder)
if (faults.length === 0) faults.push(...(await startOnce(packed)))
if (faults.length > 0) {
  console.error(`${packed.folder}:\n  ${faults.join('\n  ')}`)
  process.exit(1)
}
console.log(`${packed.folder}: its files are in order, it starts, shows its window and closes`)
