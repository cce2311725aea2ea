// What a room needs of the page that it is shown on.

export interface Surroundings {
  /** Where the room's socket is: `ws://…/room`. */
  url: string
  /** Node before version 22 has none of its own. */
  WebSocket?: unknown
  /** After so long without a word the line counts as lost; without it, after some seconds. */
  longestSilenceMs?: number
  /** Whether the host of this page runs a class at all. @throws where it does not answer */
  isClassHere(): Promise<boolean>
  /** On this device, by name. */
  kept: Pick<Storage, 'getItem' | 'setItem'>
}

export function ofPage(page: Window): Surroundings {
  const room = new URL('room', page.location.href)
  const socket = new URL(room)
  socket.protocol = room.protocol === 'https:' ? 'wss:' : 'ws:'
  return {
    url: socket.href,
    async isClassHere() {
      const response = await page.fetch(room, { cache: 'no-store' })
      return response.headers.get('Content-Type') === 'application/json'
    },
    kept: storageOf(page),
  }
}

/** Where storage is forbidden, a page that is loaded anew comes as another student: nothing else depends on it. */
function storageOf(page: Window): Surroundings['kept'] {
  try {
    page.localStorage.getItem('')
    return page.localStorage
  } catch {
    const kept = new Map<string, string>()
    return { getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => kept.set(name, text) }
  }
}
