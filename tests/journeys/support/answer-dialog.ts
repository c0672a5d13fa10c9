import type { ElectronApplication } from '@playwright/test'

/** What the system's dialog for files and folders will answer from now on: a test cannot click in it. */
export async function answerDialog(app: ElectronApplication, filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: paths })
  }, filePaths)
}
