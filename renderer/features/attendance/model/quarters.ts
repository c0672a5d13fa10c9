const parts = ['', '¼', '½', '¾']

/** Minutes as hours to the nearest quarter, as a cell has room for: 510 is `8½`, 10 is `¼`, never nothing for a presence. */
export function formatQuarters(minutes: number): string {
  const quarters = Math.max(1, Math.round(minutes / 15))
  const hours = Math.floor(quarters / 4)
  return `${hours === 0 ? '' : hours}${parts[quarters % 4]}`
}
