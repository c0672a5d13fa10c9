import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { WindowBridge, WindowEvent } from '../../shared/contract/bridge.ts'

// A sandboxed preload is one file and cannot load others: nothing here may be shared with the recovery window's preload.
const bridge: WindowBridge = {
  call: (procedure, input) => ipcRenderer.invoke('onthaal:call', procedure, input),
  on(name, listener) {
    const forward = (_event: unknown, event: WindowEvent): void => {
      if (event.name === name) listener(event as Extract<WindowEvent, { name: typeof name }>)
    }
    ipcRenderer.on('onthaal:event', forward)
    return () => void ipcRenderer.removeListener('onthaal:event', forward)
  },
  choose: (request) => ipcRenderer.invoke('onthaal:choose', request),
  chooseForms: (title) => ipcRenderer.invoke('onthaal:choose-forms', title),
  choosePictures: (title) => ipcRenderer.invoke('onthaal:choose-pictures', title),
  pathOf: (file) => webUtils.getPathForFile(file),
  openFolder: (path) => ipcRenderer.invoke('onthaal:open-folder', path),
  openMail: (mail) => ipcRenderer.invoke('onthaal:open-mail', mail),
}

contextBridge.exposeInMainWorld('onthaal', bridge)
