import { existsSync, readFileSync } from 'node:fs'

/** Where the reports of one run of the checks go; playwright.config.ts names the journeys' one too. */
export const reports = 'out/reports'
export const unitReport = `${reports}/unit.json`
export const unhandledErrorsReport = `${reports}/unhandled-errors.json`
export const journeyReport = `${reports}/journeys.json`

/** What a report says; undefined when it was not written. */
export const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)
