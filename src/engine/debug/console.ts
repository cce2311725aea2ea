// The only file that writes to the console, and only with `?debug=1`: what is for visitors is on the page.

/** Whoever has none makes nothing to write either. */
export type DebugLog = Pick<Console, 'info' | 'error'>

export const debugConsole: DebugLog = {
  info: (text) => console.info(text),
  error: (text) => console.error(text),
}
