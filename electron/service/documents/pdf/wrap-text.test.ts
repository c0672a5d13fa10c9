import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openCanvas } from './canvas.ts'
import { openFonts } from './fonts.ts'
import { assetsFolder } from '../worker/places.ts'
import { cutText, wrapText } from './wrap-text.ts'

const canvas = openCanvas(openFonts(assetsFolder()), { title: '', author: '', issuedAt: '2026-11-10T09:30:00' })

it('keeps every word, and every line within its width', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'W', 'i', 'l', '€', 'é', '-'), minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.integer({ min: 60, max: 400 }), (words, width) => {
      const lines = wrapText(canvas, words.join(' '), {}, width, width / 2)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
      for (const line of lines) expect(canvas.width(line)).toBeLessThanOrEqual(width)
      expect(canvas.width(lines[0] ?? '')).toBeLessThanOrEqual(Math.max(width / 2, 0))
    }),
    { numRuns: 60 },
  )
})

it('cuts what has no room, and says so', () => {
  expect(cutText(canvas, 'Kort', {}, 100)).toBe('Kort')
  const cut = cutText(canvas, 'Vanderstraeten-De Keersmaecker', {}, 100)
  expect(cut).toMatch(/…$/)
  expect(canvas.width(cut)).toBeLessThanOrEqual(100)
})
