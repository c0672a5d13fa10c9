/** A backup's path in a chosen folder, named by its date, with the kind of slash the folder has. */
export function backupFileName(folder: string, today: string): string {
  const slash = folder.includes('\\') ? '\\' : '/'
  return `${folder.replace(/[\\/]$/, '')}${slash}onthaal-${today}.sqlite`
}
