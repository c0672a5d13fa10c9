import { expect, test } from 'vitest'
import { documentsFolder, fileNames } from './documents-folder.ts'

const files = ['facturen-2026-10/factuur-1.pdf', 'facturen-2026-10/overzicht.xlsx']

test('below the folder that was chosen, in the way of the system', () => {
  expect(documentsFolder({ folder: 'D:\\Facturen', files })).toBe('D:\\Facturen\\facturen-2026-10')
  expect(documentsFolder({ folder: '/home/els', files })).toBe('/home/els/facturen-2026-10')
  expect(documentsFolder({ folder: '/', files })).toBe('/facturen-2026-10')
})

test('without files it is the folder itself', () => {
  expect(documentsFolder({ folder: '/home/els', files: [] })).toBe('/home/els')
})

test('names alone', () => {
  expect(fileNames(files)).toEqual(['factuur-1.pdf', 'overzicht.xlsx'])
})
