import { contextBridge, ipcRenderer } from 'electron'
import type { RecoveryBridge } from '../../shared/contract/bridge.ts'

const bridge: RecoveryBridge = {
  situation: () => ipcRenderer.invoke('recovery:situation'),
  retry: () => ipcRenderer.invoke('recovery:retry'),
  listBackups: () => ipcRenderer.invoke('recovery:list'),
  restore: (name) => ipcRenderer.invoke('recovery:restore', name),
  openFolder: () => ipcRenderer.invoke('recovery:open-folder'),
  saveLog: () => ipcRenderer.invoke('recovery:save-log'),
}

contextBridge.exposeInMainWorld('recovery', bridge)
