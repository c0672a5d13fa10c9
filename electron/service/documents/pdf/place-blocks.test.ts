import { expect, it } from 'vitest'
import { joinBlocks, placeBlocks } from './place-blocks.ts'

const block = (height: number) => ({ height, draw: () => undefined })
const room = { firstPage: 100, nextPages: 200 }

it('fills a page and goes on with the next, whole blocks only', () => {
  const pages = placeBlocks([block(60), block(30), block(20), block(150)], room)
  expect(pages.map((page) => page.map((each) => each.height))).toEqual([
    [60, 30],
    [20, 150],
  ])
})

it('puts the head of a table above its first row and above every page it goes on', () => {
  const head = block(30)
  const rows = [1, 2, 3].map(() => ({ ...block(40), head }))
  expect(placeBlocks(rows, room).map((page) => page.map((each) => each.height))).toEqual([
    [30, 40],
    [30, 40, 40],
  ])
})

it('leaves a block that is too high alone', () => {
  expect(placeBlocks([block(500), block(10)], room).map((page) => page.length)).toEqual([1, 1])
})

it('joins blocks under a space', () => {
  const tops: number[] = []
  const joined = joinBlocks(
    [
      { height: 10, draw: (top) => tops.push(top) },
      { height: 20, draw: (top) => tops.push(top) },
    ],
    5,
  )
  joined.draw(100)
  expect([joined.height, ...tops]).toEqual([35, 105, 115])
})
