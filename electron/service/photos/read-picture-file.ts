import { constants, open } from 'node:fs/promises'
import { PictureError, pictureLimits } from './picture-error.ts'

/** A link is not followed and a pipe is not waited for; Windows knows neither flag. */
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** The bytes of a file that somebody chose; one that is too large is not read at all. Throws PictureError. */
export async function readPictureFile(path: string): Promise<Uint8Array> {
  const file = await open(path, readOnly).catch((error: NodeJS.ErrnoException) => {
    const isOther = ['ELOOP', 'EMLINK', 'EISDIR', 'ENXIO', 'ENODEV', 'EOPNOTSUPP'].includes(error.code ?? '')
    throw new PictureError(isOther ? 'not-a-file' : 'file-missing', error)
  })
  try {
    const about = await file.stat()
    if (!about.isFile()) throw new PictureError('not-a-file')
    if (about.size > pictureLimits.bytes) throw new PictureError('too-big')
    return await file.readFile()
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError('file-missing', error)
  } finally {
    await file.close()
  }
}
