import { open } from 'node:fs/promises'

/** Makes the names in a folder durable, not only contents. Windows does that by itself and does not let a folder be opened. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
