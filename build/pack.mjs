// Makes the unpacked program in dist/ for checks. On an Electron that is not the official one: without an asar (the service
// runs on a Node outside, which cannot read one) and without fuses (they would shut out the check that starts it).
import { Arch, build, Platform } from 'electron-builder'
import { prepareElectron } from './prepare-electron.mjs'

const electron = await prepareElectron()
const standIn = {
  extends: './electron-builder.yml',
  asar: false,
  electronFuses: null,
  electronDist: electron.dist,
  electronVersion: electron.version,
}
await build({
  targets: Platform.current().createTarget('dir', Arch[process.arch]),
  ...(electron.kind === 'official' ? {} : { config: standIn }),
})
