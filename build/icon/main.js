// Inside Electron: shows the SVG in a window without frame or background and keeps the picture.
import { readFileSync, writeFileSync } from 'node:fs'
import { app, BrowserWindow } from 'electron'

const size = 512
app.commandLine.appendSwitch('force-device-scale-factor', '1')
void app.whenReady().then(async () => {
  const webPreferences = { offscreen: true }
  const window = new BrowserWindow({
    width: size,
    height: size,
    useContentSize: true,
    frame: false,
    transparent: true,
    show: false,
    webPreferences,
  })
  const svg = readFileSync('build/resources/icon.svg', 'utf8')
  const page = `<style>body{margin:0;background:transparent}svg{display:block}</style>${svg}`
  const painted = new Promise((resolve) => setTimeout(resolve, 1_000))
  await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`)
  await painted
  writeFileSync('build/resources/icon.png', (await window.webContents.capturePage()).toPNG())
  app.exit(0)
})
