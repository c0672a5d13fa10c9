import { defineConfig } from 'vitest/config'

// Forked processes, not threads: Node reads TZ once per process, and a worker thread would keep the machine's zone. The time
// limit is there to end a test that hangs, not to measure one: a busy machine is no failure.
const shared = { pool: 'forks' as const, maxWorkers: 2, environment: 'node' as const, testTimeout: 60_000 }

export default defineConfig({
  test: {
    globalSetup: ['tests/support/compile-programs.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'brussels',
          include: ['{shared,db,electron,renderer,tests,build}/**/*.test.{ts,tsx}'],
          env: { TZ: 'Europe/Brussels' },
        },
      },
      {
        // A rule that leans on the machine's clock or zone gives another answer on the far side of the date line.
        // Here all files of a process share their modules: the rules keep nothing, and most of the time went into loading them again.
        test: {
          ...shared,
          name: 'auckland',
          include: ['shared/**/*.test.ts'],
          env: { TZ: 'Pacific/Auckland' },
          isolate: false,
        },
      },
    ],
  },
})
