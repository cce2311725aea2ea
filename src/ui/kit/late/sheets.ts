// Style sheets of late parts that could not be loaded. Vite's loader asks for a sheet once, and takes it for there ever after.

declare global {
  /** What late parts are asked for with after one has failed: `.ci/import-anew.ts`. */
  var anew: string | undefined
}

const failed = new Set<HTMLLinkElement>()

/** Once, before anything is fetched late. */
export function watchSheets(): void {
  const note = ({ target }: Event) => {
    if (!(target instanceof HTMLLinkElement)) return
    if (target.rel === 'stylesheet') failed.add(target)
    // Its script was asked for ahead, beside it, and may have failed as well.
    globalThis.anew = `?${Date.now()}`
  }
  // An error of an element does not bubble.
  addEventListener('error', note, true)
}

/** @throws where one cannot be had again */
export async function refetchSheets(): Promise<void> {
  await Promise.all([...failed].map(refetch))
}

function refetch(link: HTMLLinkElement): Promise<void> {
  failed.delete(link)
  const again = link.cloneNode() as HTMLLinkElement
  return new Promise((resolve, reject) => {
    again.onload = () => resolve()
    again.onerror = () => reject(new Error(`${link.href} could not be loaded`))
    link.replaceWith(again)
  })
}
