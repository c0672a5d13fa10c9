/** Every Dutch word of the main process: the menu, the system's dialogs, and what it asks itself. */
export const texts = {
  menu: {
    file: 'Bestand',
    quit: 'Afsluiten',
    edit: 'Bewerken',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    view: 'Beeld',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    resetZoom: 'Normale grootte',
    fullScreen: 'Volledig scherm',
    reload: 'Opnieuw laden',
    tools: 'Hulpmiddelen',
  },
  files: {
    exchange: 'Uitwisselingsbestand',
    visitFolder: 'Bezoekmap',
    forms: 'Formulieren (Excel, CSV)',
    pictures: 'Foto’s (JPEG, PNG, WebP)',
    log: 'onthaal-logboek.txt',
  },
  quit: {
    message: 'Er worden nog documenten gemaakt.',
    detail: 'Stoppen laat de maand zoals ze was.',
    goOn: 'Doorgaan',
    stop: 'Stoppen',
  },
} as const
