// Whether there is a desktop to open a page on. A server or a container has none, and trying only prints an error.
export function hasDesktop() {
  if (process.env.CI) return false
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
