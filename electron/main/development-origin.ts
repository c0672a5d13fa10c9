/**
 * The origin of the development server while `electron-vite dev` runs. A released program has none, whatever its environment
 * says: a variable must not put another page in the place of ours.
 */
export function developmentOriginOf(address: string | undefined, isPackaged: boolean): string | undefined {
  return address && !isPackaged ? new URL(address).origin : undefined
}
