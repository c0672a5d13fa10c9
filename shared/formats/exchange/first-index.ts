/** Index of the first item with a property that all later items have too; the length where none has it. Found by halving. */
export function firstIndex<Item>(items: readonly Item[], has: (item: Item) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (has(items[middle] as Item)) high = middle
    else low = middle + 1
  }
  return low
}
