import { extname, join, normalize, sep } from 'node:path'

/** The origin of every page of the program. */
export const pageOrigin = 'app://onthaal'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The file that an app:// address asks for, or the HTTP status of its refusal: nothing outside `root` is ever named. */
export function resolvePageFile(
  root: string,
  method: string,
  address: string,
): { file: string; type: string } | number {
  const url = new URL(address)
  if (`${url.protocol}//${url.host}` !== pageOrigin || method !== 'GET') return 403
  let path: string
  try {
    path = decodeURIComponent(url.pathname === '/' ? '/index.html' : url.pathname)
  } catch {
    return 400
  }
  if (path.includes('\0') || path.includes('\\')) return 400
  const file = normalize(join(root, path))
  if (!file.startsWith(root + sep)) return 403
  const type = types[extname(file)]
  return type ? { file, type } : 404
}
