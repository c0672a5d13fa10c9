import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, protocol } from 'electron'
import { resolvePageFile } from './resolve-page-file.ts'

/** Declares app:// a standard, secure scheme. Must run before the app is ready. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Serves the built pages, and nothing else, under app://onthaal. */
export function serveAppPages(): void {
  const root = join(app.getAppPath(), 'out', 'renderer')
  protocol.handle('app', (request) => answer(root, request))
}

async function answer(root: string, request: Request): Promise<Response> {
  const found = resolvePageFile(root, request.method, request.url)
  if (typeof found === 'number') return new Response(null, { status: found })
  const bytes = await readFile(found.file).catch(() => undefined)
  if (!bytes) return new Response(null, { status: 404 })
  const headers = { 'content-type': found.type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }
  if (!found.file.endsWith('.html')) return new Response(new Uint8Array(bytes), { headers })
  // A nonce per document: the components set <style> elements, and the policy knows no 'unsafe-inline'.
  const nonce = randomBytes(16).toString('base64')
  return new Response(bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce), {
    headers: { ...headers, 'content-security-policy': contentSecurityPolicy(nonce) },
  })
}

const contentSecurityPolicy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
