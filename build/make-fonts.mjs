// Makes the fonts of the PDFs: the Latin part of Inter (SIL Open Font License, no reserved font name) as static TrueType.
// The result and the licence are committed, so that a build needs no font tool; run it again when Inter or the ranges change.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const source = fileURLToPath(new URL('../node_modules/@expo-google-fonts/inter/', import.meta.url))
const target = fileURLToPath(new URL('../assets/fonts/', import.meta.url))

/** Every Latin letter a Belgian name can hold, and the signs that the documents print. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2dd],
  [0x300, 0x331],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2153, 0x215e],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
  [0x2713, 0x2713],
]
const text = ranges
  .flatMap(([from, until]) =>
    Array.from({ length: until - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  )
  .join('')

// No contextual alternates: Inter turns `3 x 4` and `->` into other signs, and a document must print what was stored.
const keepFeatures = ['kern', 'tnum', 'ccmp', 'mark', 'mkmk']

mkdirSync(target, { recursive: true })
for (const style of ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold']) {
  const font = await subsetFont(readFileSync(`${source}${style}/Inter_${style}.ttf`), text, {
    targetFormat: 'truetype',
    keepFeatures,
    noHinting: true,
  })
  const name = `Inter-${style.replace(/^\d+/, '').replace('Regular_Italic', 'Italic')}.ttf`
  writeFileSync(`${target}${name}`, font)
  console.log(`${name}: ${Math.round(font.length / 1024)} KB`)
}
copyFileSync(`${source}LICENSE_FONT`, `${target}OFL.txt`)
