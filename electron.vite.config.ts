import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { recordBundledPackages } from './build/notices/record-bundled-packages.mjs'

// Targets name the oldest runtime the program starts on (the registry's Electron 33: Chromium 130, Node 20.18).
const node = 'node20.18'

export default defineConfig({
  main: {
    plugins: [recordBundledPackages('main')],
    // Its Node build makes a `require` of its own, which meets electron-vite's in one file; this one writes the same bytes.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      target: node,
      sourcemap: true,
      rollupOptions: {
        input: {
          index: resolve('electron/main/index.ts'),
          service: resolve('electron/service/entry.ts'),
          'documents-worker': resolve('electron/service/documents/worker/worker.ts'),
          'substitution-worker': resolve('electron/service/substitution/worker.ts'),
          'visit-folder-worker': resolve('electron/service/visit-folders/worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [recordBundledPackages('preload')],
    build: {
      outDir: 'out/preload',
      target: node,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('electron/preload/index.ts'), recovery: resolve('electron/preload/recovery.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), recordBundledPackages('renderer')],
    html: { cspNonce: '__CSP_NONCE__' }, // electron/main/app-protocol.ts puts a fresh one in every document
    build: {
      outDir: 'out/renderer',
      target: 'chrome130',
      minify: true,
      chunkSizeWarningLimit: 2_000, // read from disk, once
      rollupOptions: { input: { index: resolve('renderer/index.html'), recovery: resolve('renderer/recovery.html') } },
    },
  },
})
