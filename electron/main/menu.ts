import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/** Sets the program's menu. Hidden behind Alt on Windows and Linux; its shortcuts work all the same. */
export function setMenu(): void {
  const development: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [
        { type: 'separator' },
        { role: 'reload', label: 'Opnieuw laden' },
        { role: 'toggleDevTools', label: 'Hulpmiddelen' },
      ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'Bestand', submenu: [{ role: 'quit', label: 'Afsluiten' }] },
      {
        label: 'Bewerken',
        submenu: [
          { role: 'undo', label: 'Ongedaan maken' },
          { role: 'redo', label: 'Opnieuw' },
          { type: 'separator' },
          { role: 'cut', label: 'Knippen' },
          { role: 'copy', label: 'Kopiëren' },
          { role: 'paste', label: 'Plakken' },
          { role: 'selectAll', label: 'Alles selecteren' },
        ],
      },
      {
        label: 'Beeld',
        submenu: [
          { role: 'zoomIn', label: 'Groter', accelerator: 'CommandOrControl+=' },
          { role: 'zoomOut', label: 'Kleiner' },
          { role: 'resetZoom', label: 'Normale grootte' },
          { role: 'togglefullscreen', label: 'Volledig scherm' },
          ...development,
        ],
      },
    ]),
  )
}
