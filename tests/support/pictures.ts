import { crc32 } from 'node:zlib'

/**
 * Pictures as a browser writes them, 48 by 32 points: a red bar at the left of the top and a green disc below at the right, so
 * that one that lies on its side shows. The PNG and the second WebP can be seen through.
 */
const decode = (lines: readonly string[]): Buffer => Buffer.from(lines.join(''), 'base64')

export const jpeg = decode([
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA',
  'ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1',
  'AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP',
  'KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/',
  '2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKCh',
  'MoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAAgADADASIAAhEBAxEB/8QAGQABAAMB',
  'AQAAAAAAAAAAAAAAAAQGBwgD/8QAJxAAAQQCAQIFBQAAAAAAAAAAAQACAwQFERIhMQYHExRRYXGBkaH/xAAYAQADAQEAAAAAAAAAAAAAAAADBA',
  'UCBv/EACkRAAEEAQIBDQAAAAAAAAAAAAEAAgMRBBIxBRMUFRZBUWFiY6Gi4eL/2gAMAwEAAhEDEQA/AKsi6hRLdGeb2+103W30fl+Vy8uoUUDM',
  'ZWpiKnuLsnFpOmtA25x+AE1j44xg4l26i8Y4wM8Nc5ukNvtvevAdynoq5hfGGMytsVo/Vhmd0YJWgB30BBPVWNMse14tptRI5WSjUw2EREW0RF',
  'nPmrDN7mjPomvwLB8B29/0a/S0ZeVmCKzC6GxGyWJ3QteNgoU0fKsLUtlQc4iMd0sKxsM1jIV4qocZ3SDhx7g77/jut6UGhiaFCRz6dSGF5Gi5',
  'reuvupyFjQGEGzugYGGcVp1GyV//2Q==',
])

export const png = decode([
  'iVBORw0KGgoAAAANSUhEUgAAADAAAAAgCAYAAABU1PscAAAAAXNSR0IArs4c6QAAActJREFUWEft1T9LHEEYBvDn2fPPebYhhSieZyFH0pnCws',
  'LGIKKYwO6eoIXkCxhs4gdIYdKo5AMEG8/crCCISKqQ/q5IJ4h3amGpKCgcXPaVO7FSnFFyuxvZbWeZeX7v+w7D4uCgoInfm1KJTdwejAGa8sYd',
  '0BQoHiHdBY1H6NmPkG4Eor7e1EcmCHwMCKLKD50Rege6C05Hm+W/gm/tl111/tiChAboU/Zb+PwK4jWBRCO44MAnvh26atUUEjgg/X0kydSLzy',
  'AWCN5/vmCrVrv6cDyzc6aDBA7IKPsjhMu6YCKyVsl5c7r/AgX0bLzrb2HrHxKdumD19b+U8SPH243MJc78sJdAfjIJ37gSgp+VnBqLDKCvYG8R',
  'nDIGQI4qrpeOEMDZIzBgCgCkWna9ZGQAmYKzAmDeFCDA74qrRiIDSCt72hLmTQEQ+VLOeYuRAXRtT6bar5JFElkDxLlv+UOH9uZeZAD1IL0b77',
  'OWlSgSTGkQE2VX7eiggb4Dt2G68lM9yUTbOoDhOwEFBzUid+yqki58fT0UQCNYwUmkgVFSuuHjJckzn3JyUb38dTq7e2ESPlyAaULNf+F1IAbc',
  'VCDuwD+ahCdv89934BqroZAhEt8lPgAAAABJRU5ErkJggg==',
])

export const webp = decode([
  'UklGRqQCAABXRUJQVlA4WAoAAAAgAAAALwAAHwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA',
  'ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1',
  'AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP',
  'KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZW',
  'UDggtgAAADAGAJ0BKjAAIAA+XSiORaOioZ1czAA4BcSzAF9AoL8A/EDYp1lTIe5MqWpi00Fzm3L+n8Kqf/FTvgAA/uxWv//1rvG3tDs6zZ/+tD',
  'EGr/aAddfYl/3eeixkJZURpEXA/rRaUNPMLvfzxWnLsHvzYmIRTzz+4yW9pqlz08fx7maYGhA0Tu7Ty14z/Hbmnt8/zK7YJOMbbcLORWZTNL9D',
  'Olm5cZzk7oszpohkgy+COov1Yr6obQAA',
])

export const webpWithAlpha = decode([
  'UklGRhoDAABXRUJQVlA4WAoAAAAwAAAALwAAHwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA',
  'ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1',
  'AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP',
  'KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZB',
  'TFBIlwAAAA2AYm3bsuilWXd3XYBD4xAhubvLHkg0DpXGAtxnA+xg3N19mvu8ozEiJuAePpoA/+UEdL9vkmrxHJOlIgLJUa2KhVhWAwCIcrzwKY',
  '4kBV62mUsoRCF4PXAwxBCDtxaqGORvks9ho+9hGFnfMgWMUw22jkTx2nkTxY2vQX7FAzhn7XXDs2UHYN30kdjU050NwHs7s3UAf3wAVlA4IIwA',
  'AACQBACdASowACAAPlkijEWjoiEdVAA4BYS0AGQJtvzNPAG8Zg0/qBfi6TZAGAAA/vgof//36PX+tW+//ZWP7Rmg3l/Qh//5BqoVSMz/qM3sb1',
  'b/XOD7H2wpZSFlvzMnA9ZsHWW/EYHicg1N0PjMvb/8D7vH/zEo9tyaBBxpMUPSIpcxrY/z7z41GAAAAA==',
])

/** What cameras add: where (51° north), when, on which machine, and how it was held (1 to 8). */
export function cameraExif(orientation = 1): Buffer {
  const entry = (tag: number, type: number, count: number, value: number): Buffer => {
    const bytes = Buffer.alloc(12)
    bytes.writeUInt16LE(tag, 0)
    bytes.writeUInt16LE(type, 2)
    bytes.writeUInt32LE(count, 4)
    bytes.writeUInt32LE(value, 8)
    return bytes
  }
  const entries = [
    entry(0x010f, 2, 13, 100), // make
    entry(0x0112, 3, 1, orientation),
    entry(0x8825, 4, 1, 64), // where the place stands
  ]
  const places = [entry(1, 2, 2, 0x4e), entry(2, 5, 3, 120)]
  const bytes = Buffer.alloc(160)
  bytes.write('II*\0', 0, 'latin1')
  bytes.writeUInt32LE(8, 4)
  bytes.writeUInt16LE(entries.length, 8)
  Buffer.concat(entries).copy(bytes, 10)
  bytes.writeUInt16LE(places.length, 64)
  Buffer.concat(places).copy(bytes, 66)
  bytes.write('Geheim-toestel', 100, 'latin1')
  for (const [index, part] of [51, 1, 2, 1, 3, 1].entries()) bytes.writeUInt32LE(part, 120 + index * 4)
  return bytes
}

/** A segment of a JPEG. */
export function jpegSegment(marker: number, payload: Uint8Array | string): Buffer {
  const bytes = Buffer.from(payload as string, 'latin1')
  const head = Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff])
  return Buffer.concat([head, bytes])
}

/** The JPEG as a phone gives it: Exif with the place, XMP, a comment, and a second picture after its end. */
export function jpegFromPhone(orientation = 1): Buffer {
  return Buffer.concat([
    jpeg.subarray(0, 2),
    jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), cameraExif(orientation)])),
    jpegSegment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Geheim-huis</x:xmpmeta>'),
    jpegSegment(0xe2, 'MPF\0Geheim'),
    jpegSegment(0xfe, 'Geheim-opmerking'),
    jpeg.subarray(2),
    jpeg,
    Buffer.from('Geheim-staart', 'latin1'),
  ])
}

/** A chunk of a PNG with its checksum. */
export function pngChunk(type: string, data: Uint8Array | string): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data as string, 'latin1')])
  const bytes = Buffer.alloc(body.length + 8)
  bytes.writeUInt32BE(body.length - 4, 0)
  body.copy(bytes, 4)
  bytes.writeUInt32BE(crc32(body), body.length + 4)
  return bytes
}

/** The PNG with chunks between its head and its points, and something after its end. */
export function pngWith(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33), Buffer.from('Geheim-staart', 'latin1')])
}

/** A chunk of a WebP. */
export function webpChunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

/** A WebP of these chunks. */
export function webpOf(...chunks: readonly Buffer[]): Buffer {
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(4 + chunks.reduce((sum, one) => sum + one.length, 0), 4)
  return Buffer.concat([head, ...chunks])
}

/** The WebP as its coded points alone, without colour profile. */
export const webpSimple = webpOf(webp.subarray(webp.indexOf('VP8 ')))

/** The WebP as a phone gives it: with Exif and XMP. */
export function webpFromPhone(orientation = 1): Buffer {
  return webpOf(
    webpChunk('VP8X', Buffer.from([0x2c, 0, 0, 0, 47, 0, 0, 31, 0, 0])),
    webp.subarray(30),
    webpChunk('EXIF', cameraExif(orientation)),
    webpChunk('XMP ', Buffer.from('Geheim-huis')),
  )
}
