// Presenting: the page of 1280 x 800 enlarged until it fills the screen.

const DESIGNED = { width: 1280, height: 800 }

/** @throws where the browser does not give the screen away */
export async function startPresenting(): Promise<void> {
  await document.documentElement.requestFullscreen()
}

/** As large as fits, never smaller than it is; only while the page has the screen to itself. */
export function fitToScreen(): void {
  const root = document.documentElement
  const isPresenting = document.fullscreenElement !== null
  root.toggleAttribute('data-presenting', isPresenting)
  const scale = isPresenting ? enlargement(innerWidth, innerHeight) : 1
  root.style.setProperty('--enlargement', String(scale))
}

export function enlargement(width: number, height: number): number {
  return Math.max(1, Math.min(width / DESIGNED.width, height / DESIGNED.height))
}
