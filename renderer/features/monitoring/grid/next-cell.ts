type Cell = readonly [row: number, column: number]

/** Where a key goes from a cell: to the next one in its direction that can be opened, undefined where there is none. */
export function nextCell(places: readonly (readonly boolean[])[], [row, column]: Cell, key: string): Cell | undefined {
  const own = places[row] ?? []
  switch (key) {
    case 'ArrowLeft':
      return along(own, row, column, -1)
    case 'ArrowRight':
      return along(own, row, column, 1)
    case 'Home':
      return along(own, row, -1, 1)
    case 'End':
      return along(own, row, own.length, -1)
    case 'ArrowUp':
      return across(places, row, column, -1)
    case 'ArrowDown':
      return across(places, row, column, 1)
    default:
      return undefined
  }
}

function along(own: readonly boolean[], row: number, from: number, by: 1 | -1): Cell | undefined {
  for (let column = from + by; column >= 0 && column < own.length; column += by) if (own[column]) return [row, column]
  return undefined
}

function across(places: readonly (readonly boolean[])[], from: number, column: number, by: 1 | -1): Cell | undefined {
  for (let row = from + by; row >= 0 && row < places.length; row += by) if (places[row]?.[column]) return [row, column]
  return undefined
}
