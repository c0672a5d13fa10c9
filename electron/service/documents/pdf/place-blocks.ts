import type { Block } from './small-table.ts'

/** A block that, where it comes first on a page, needs a head above it (the column heads of its table). */
export type PlacedBlock = Block & { head?: Block }

/** Divides blocks over pages from an upper edge; none is split, and heads are repeated. A block higher than a page stands alone. */
export function placeBlocks(blocks: readonly PlacedBlock[], room: { firstPage: number; nextPages: number }): Block[][] {
  const pages: Block[][] = [[]]
  let left = room.firstPage
  for (const block of blocks) {
    const page = pages.at(-1) ?? []
    const isFirst = page.length === 0
    const needed = block.height + (isFirst && block.head ? block.head.height : 0)
    if (needed > left && !isFirst) {
      const started = block.head ? [block.head, block] : [block]
      pages.push(started)
      left = room.nextPages - heightOf(started)
      continue
    }
    page.push(...(isFirst && block.head ? [block.head, block] : [block]))
    left -= needed
  }
  return pages
}

/** Several blocks that stay together, with space above the first. */
export function joinBlocks(blocks: readonly Block[], spaceAbove = 0): Block {
  return {
    height: spaceAbove + heightOf(blocks),
    draw: (top) => {
      let y = top + spaceAbove
      for (const block of blocks) {
        block.draw(y)
        y += block.height
      }
    },
  }
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.height, 0)
}
