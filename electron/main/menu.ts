import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { texts } from './texts-nl.ts'

const { menu } = texts

/** Sets the program's menu. Hidden behind Alt on Windows and Linux; its shortcuts work all the same. */
export function setMenu(): void {
  const development: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload', label: menu.reload }, { role: 'toggleDevTools', label: menu.tools }]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: menu.file, submenu: [{ role: 'quit', label: menu.quit }] },
      {
        label: menu.edit,
        submenu: [
          { role: 'undo', label: menu.undo },
          { role: 'redo', label: menu.redo },
          { type: 'separator' },
          { role: 'cut', label: menu.cut },
          { role: 'copy', label: menu.copy },
          { role: 'paste', label: menu.paste },
          { role: 'selectAll', label: menu.selectAll },
        ],
      },
      {
        label: menu.view,
        submenu: [
          { role: 'zoomIn', label: menu.zoomIn, accelerator: 'CommandOrControl+=' },
          { role: 'zoomOut', label: menu.zoomOut },
          { role: 'resetZoom', label: menu.resetZoom },
          { role: 'togglefullscreen', label: menu.fullScreen },
          ...development,
        ],
      },
    ]),
  )
}
