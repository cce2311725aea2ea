// The page around a figure, which may be anybody's: who it is its first valid message says, and from then on it alone is
// listened to and told anything.
import { messageOf } from '../../../experiment/parse/message-of'
import { idOf, isForFigure, parseRequest, type Request, type RequestId } from './request'

/** What anybody may know. */
type Announcement = { type: 'ready'; version: string } | { type: 'height'; height: number }

type Told =
  | { type: 'step'; step: number; status: string; dataLoss: number | null; validationLoss: number | null }
  | { type: 'verdict'; text: string }
  | { type: 'leave' }

type Answer =
  | { type: 'result'; id: RequestId; result?: unknown }
  | { type: 'error'; id?: RequestId; message: string }

export interface Host {
  announce(message: Announcement): void
  /** Nothing is told until it is known who listens. */
  tell(message: Told): void
  /** It is listened to no more. */
  end(): void
}

/**
 * @param answer rejects with a sentence
 * @param onMet called once, when it is known who listens
 */
export function meetHost(
  page: Window,
  answer: (request: Request) => Promise<unknown>,
  onMet: () => void,
): Host {
  let pinned: string | undefined
  const send = (message: Announcement | Told | Answer, origin: string) =>
    page.parent.postMessage({ from: 'overfit-lab', ...message }, addressOf(origin))
  const onMessage = async ({ source, origin, data }: MessageEvent) => {
    // A page that stands alone is its own parent.
    if (source !== page.parent || page.parent === page || !isForFigure(data)) return
    if (pinned !== undefined && origin !== pinned) return
    try {
      const request = parseRequest(data)
      if (pinned === undefined) {
        pinned = origin
        onMet()
      }
      const result = await answer(request)
      send({ type: 'result', id: request.id, ...(result !== undefined && { result }) }, origin)
    } catch (error) {
      const id = idOf(data)
      send({ type: 'error', ...(id !== undefined && { id }), message: messageOf(error) }, origin)
    }
  }
  page.addEventListener('message', onMessage)
  return {
    announce: (message) => send(message, pinned ?? '*'),
    tell: (message) => {
      if (pinned !== undefined) send(message, pinned)
    },
    end: () => page.removeEventListener('message', onMessage),
  }
}

/** A page without an origin, from a file or in a sandbox, has no other address. It cannot change while the figure is in it. */
function addressOf(origin: string): string {
  return origin === 'null' ? '*' : origin
}
