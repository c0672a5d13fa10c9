/** Whether a window can be shown without a virtual screen. */
export const hasDisplay = (env = process.env) =>
  process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/** The environment in which the tools and the program find this Electron. */
export function electronEnvironment(electron) {
  const env = {
    ...process.env,
    ONTHAAL_ELECTRON: electron.executable,
    ONTHAAL_ELECTRON_FLAGS: electronFlags(electron).join(' '),
  }
  if (electron.kind === 'official') return env
  return {
    ...env,
    ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
    ELECTRON_EXEC_PATH: electron.executable,
    ONTHAAL_NODE: process.execPath, // an older Electron's own Node cannot load the database driver
  }
}

/** The flags that Electron needs on this machine. */
export function electronFlags(electron) {
  const flags = []
  // Chromium refuses its OS sandbox to root, which is who runs in most containers.
  if (process.getuid?.() === 0) flags.push('--no-sandbox')
  // Without a graphics card Chromium falls back to software while it starts; the stand-in, on a busy machine, hangs in one
  // start of three there. Told beforehand it never does (40 starts each way).
  if (electron.kind !== 'official' || !hasDisplay()) flags.push('--disable-gpu')
  return flags
}

/** Puts a virtual screen around a command where there is no real one. */
export function withDisplay(command, args, env = process.env) {
  if (hasDisplay(env)) return [command, args]
  return ['xvfb-run', ['-a', '-s', '-screen 0 1680x1050x24', command, ...args]]
}
