import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lacksSigns } from './paper-signs.ts'
import { openFonts } from './pdf/fonts.ts'

const { characterSet } = openFonts(join(import.meta.dirname, '../../../assets')).regular
const isInFont = (text: string): boolean =>
  [...text.normalize('NFC')].every((sign) => characterSet.includes(sign.codePointAt(0) ?? 0))

describe('signs that the paper does not have', () => {
  it.each(['Ayşe Yıldız', 'Đặng Thị Nguyễn', 'Łukasz Żółć', 'Zoë “d’Ødegård” – € 12,50 ½'])(
    'prints %s as the font does',
    (text) => {
      expect(isInFont(text)).toBe(true)
      expect(lacksSigns({ text })).toBe(false)
    },
  )

  it.each(['محمد', 'אברהם', 'Иван', 'Ελένη', '美玲', 'gevallen 🤕'])('says that it lacks %s', (text) => {
    expect(isInFont(text)).toBe(false)
    expect(lacksSigns({ deep: [{ text }] })).toBe(true)
  })
})
