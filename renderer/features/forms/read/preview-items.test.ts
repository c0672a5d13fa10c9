import { expect, it } from 'vitest'
import type { FormFile, FormsPreview } from '../form-types.ts'
import { firstFilter, previewCounts, previewItems } from './preview-items.ts'

const none = { same: 0, new: 0, changed: 0, open: 0, fault: 0, leftOut: 0 }
const file = (changes: Partial<FormFile>): FormFile => ({
  path: '/a.csv', name: 'a.csv', columns: [], counts: none, faults: [], rows: [], leftOut: [], ...changes,
}) // prettier-ignore
const row = (kind: FormFile['rows'][number]['kind'], number: number): FormFile['rows'][number] => ({
  kind,
  row: number,
  childId: 'c1',
  date: '2026-10-05',
})
const preview = (...files: FormFile[]): FormsPreview => ({
  files, children: [], hosts: [], reasons: [], digest: '', days: 0, isShortened: false,
}) // prettier-ignore
const mixed = file({
  counts: { ...none, same: 1, new: 1, changed: 1, open: 1, fault: 1 },
  faults: [{ row: 9, code: 'no-end', text: '8' }],
  rows: [row('open', 4), row('same', 5), row('new', 6), row('changed', 7)],
})
const ids = (filter: Parameters<typeof previewItems>[1], ...files: FormFile[]): string[] =>
  previewItems(preview(...files), filter).map(({ id }) => id.split(' ')[0] ?? '')

it('lists what is not understood first, then changes, what is new, what is as stored', () => {
  expect(ids('all', mixed)).toEqual(['file', '9', '7', '6', '5', '4'])
})

it('narrows to one kind; what is left open goes with what is as stored, and is no riddle', () => {
  expect(ids('fault', mixed)).toEqual(['file', '9'])
  expect(ids('changed', mixed)).toEqual(['file', '7'])
  expect(ids('same', mixed)).toEqual(['file', '5', '4'])
})

it('shows a file of which nothing is read among the riddles, and leaves files out that have no such row', () => {
  const bad = file({ path: '/b.csv', fault: { code: 'damaged' } })
  expect(ids('fault', bad, file({}))).toEqual(['file'])
  expect(ids('new', bad, file({}))).toEqual([])
  expect(previewCounts(preview(bad, mixed))).toEqual({ fault: 1, changed: 1, new: 1, same: 2, unread: 1 })
})

it('begins with what needs somebody, else with what changes', () => {
  expect(firstFilter(preview(mixed))).toBe('fault')
  expect(firstFilter(preview(file({ fault: { code: 'damaged' } })))).toBe('fault')
  expect(firstFilter(preview(file({ counts: { ...none, changed: 1, new: 3 } })))).toBe('changed')
  expect(firstFilter(preview(file({ counts: { ...none, new: 3 } })))).toBe('new')
  expect(firstFilter(preview(file({ counts: { ...none, same: 3 } })))).toBe('all')
})
