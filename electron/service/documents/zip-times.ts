/** 1 January 1980, 00:00: the earliest time a ZIP archive can hold, as date and time words. */
const dosTime = 0
const dosDate = (1 << 5) | 1

/**
 * Sets the time of every entry of a ZIP archive to one fixed moment, in place. An XLSX is a ZIP, its writer stamps the
 * entries with the clock, and a document that is written again must come out the same. Throws a TypeError for anything
 * that is no ZIP archive without a comment.
 */
export function fixZipTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.byteLength - 22
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new TypeError('no ZIP archive')
  let entry = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(entry, true) !== 0x02014b50) throw new TypeError('no ZIP directory entry')
    const local = view.getUint32(entry + 42, true)
    if (view.getUint32(local, true) !== 0x04034b50) throw new TypeError('no ZIP entry')
    stamp(view, local + 10)
    stamp(view, entry + 12)
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true)
  }
  return archive
}

function stamp(view: DataView, offset: number): void {
  view.setUint16(offset, dosTime, true)
  view.setUint16(offset + 2, dosDate, true)
}
