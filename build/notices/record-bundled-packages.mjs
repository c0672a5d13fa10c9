import { mkdirSync, writeFileSync } from 'node:fs'
import { bundledFolder } from './bundled-folder.mjs'

/**
 * A Vite plugin that writes down which packages went into a bundle: the licence notices must name what is shipped, and
 * that is known only while bundling.
 * @param {string} name The bundle's name: main, preload or renderer.
 */
export function recordBundledPackages(name) {
  return {
    name: 'record-bundled-packages',
    /** @this {{ getModuleIds(): Iterable<string> }} */
    generateBundle() {
      const folders = new Set()
      for (const id of this.getModuleIds()) {
        const inside = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/').replace(/^\0/, ''))
        if (inside) folders.add(inside[0])
      }
      mkdirSync(bundledFolder, { recursive: true })
      writeFileSync(`${bundledFolder}/${name}.json`, JSON.stringify([...folders]))
    },
  }
}
