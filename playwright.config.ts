import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  workers: 1, // one Electron at a time: on two cores a second one only makes both slower
  fullyParallel: false,
  timeout: 90_000,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'out/reports/journeys.json' }]],
  outputDir: 'out/journeys',
})
