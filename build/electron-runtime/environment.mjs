/** Whether a window can be shown without a virtual screen. */
export const hasDisplay = (env = process.env) =>
  process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/** The environment in which the tools and the program find this Electron. */
export function electronEnvironment(electron) {
  const env = { ...process.env, ONTHAAL_ELECTRON: electron.executable }
  if (electron.kind === 'official') return env
  return {
    ...env,
    ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
    ELECTRON_EXEC_PATH: electron.executable,
    ONTHAAL_NODE: process.execPath, // an older Electron's own Node cannot load the database driver
  }
}

/** Puts a virtual screen around a command where there is no real one. */
export function withDisplay(command, args, env = process.env) {
  if (hasDisplay(env)) return [command, args]
  return ['xvfb-run', ['-a', '-s', '-screen 0 1680x1050x24', command, ...args]]
}
