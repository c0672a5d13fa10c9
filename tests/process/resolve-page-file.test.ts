import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolvePageFile } from '../../electron/main/resolve-page-file.ts'

const root = resolve('out', 'renderer')
const get = (path: string, method = 'GET') => resolvePageFile(root, method, `app://onthaal${path}`)

describe('app:// addresses', () => {
  it('names files of the built pages', () => {
    expect(get('/')).toEqual({ file: join(root, 'index.html'), type: 'text/html; charset=utf-8' })
    expect(get('/assets/index-1.js?x#y')).toMatchObject({ file: join(root, 'assets', 'index-1.js') })
  })

  it.each([
    ['/..%2f..%2fpackage.json', 403],
    ['/%2e%2e%2f%2e%2e%2fpackage.json', 403],
    ['/assets/..%2f..%2f..%2fsecret.html', 403],
    ['/..%2frenderer-of-another%2findex.html', 403],
    ['/%2e%2e/package.json', 404], // the URL itself has already taken the dots away
    ['/..%5c..%5cpackage.json', 400],
    ['/%00.html', 400],
    ['/%', 400],
    ['/main.exe', 404],
    ['/folder', 404],
  ])('refuses %s with %i', (path, status) => {
    expect(get(path)).toBe(status)
  })

  it('refuses other hosts, schemes and methods', () => {
    expect(resolvePageFile(root, 'GET', 'app://elsewhere/index.html')).toBe(403)
    expect(resolvePageFile(root, 'GET', 'file://onthaal/index.html')).toBe(403)
    expect(get('/index.html', 'POST')).toBe(403)
  })
})
