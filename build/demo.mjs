// `npm run demo`: makes the fictional service, bills its last month, and opens the program on it where there is a display.
import { hasDisplay } from './electron-runtime/environment.mjs'
import { run } from './electron-runtime/run.mjs'

const out = 'out/demo'
const data = `${out}/data`

const code = await run('node', ['--disable-warning=ExperimentalWarning', 'electron/cli/index.ts', 'demo', '--out', out])
if (code !== 0) process.exit(code)
if (!hasDisplay()) {
  console.log('There is no display here, so the window is not opened.')
  process.exit(0)
}
const built = await run('npm', ['run', '--silent', 'build'], { stdio: ['inherit', 'ignore', 'inherit'] })
if (built !== 0) process.exit(built)
const env = { ...process.env, ONTHAAL_DATA: data }
process.exit(await run('node', ['build/with-electron.mjs', 'electron', '.'], { env }))
