import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Host, meetHost } from './host'
import type { Request } from './request'

const HOST = 'https://course.example'

let sent: [message: object, origin: string][]
let frame: Window
let answer: ReturnType<typeof vi.fn<(request: Request) => Promise<unknown>>>
let host: Host
const onMet = vi.fn()

beforeEach(() => {
  sent = []
  const parent = { postMessage: (message: object, origin: string) => void sent.push([message, origin]) }
  frame = Object.assign(new EventTarget(), { parent }) as unknown as Window
  answer = vi.fn(async ({ type }) => (type === 'snapshot' ? { step: 3 } : undefined))
  host = meetHost(frame, answer, onMet)
})

afterEach(() => {
  host.end()
  onMet.mockClear()
})

/** As somebody sends it, and what has been said by then. */
async function receive(data: unknown, origin = HOST, source: unknown = frame.parent): Promise<void> {
  frame.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }))
  await new Promise((resolve) => setTimeout(resolve))
}

const play = { to: 'overfit-lab', type: 'play', id: 1 }
const step = { type: 'step', step: 1, status: 'running', dataLoss: 1, validationLoss: null } as const

test('an answer carries the id of what was asked, and what came of it', async () => {
  await receive({ to: 'overfit-lab', type: 'snapshot', id: 'a' })
  await receive(play)
  expect(sent).toEqual([
    [{ from: 'overfit-lab', type: 'result', id: 'a', result: { step: 3 } }, HOST],
    [{ from: 'overfit-lab', type: 'result', id: 1 }, HOST],
  ])
})

test('what a verb refuses is an error with its id', async () => {
  answer.mockRejectedValue(new Error('No.'))
  await receive(play)
  expect(sent).toEqual([[{ from: 'overfit-lab', type: 'error', id: 1, message: 'No.' }, HOST]])
})

test('what does not fit the schema gets an error, does nothing, and is no handshake', async () => {
  await receive({ to: 'overfit-lab', type: 'explode', id: 1 })
  expect(answer).not.toHaveBeenCalled()
  expect(sent).toEqual([[expect.objectContaining({ type: 'error', id: 1 }), HOST]])
  host.tell(step)
  expect(sent).toHaveLength(1)
})

test('before the first valid message anybody is told that it is ready and how high it is, and nothing else', () => {
  host.announce({ type: 'ready', version: '1' })
  host.announce({ type: 'height', height: 500 })
  host.tell(step)
  expect(sent).toEqual([
    [{ from: 'overfit-lab', type: 'ready', version: '1' }, '*'],
    [{ from: 'overfit-lab', type: 'height', height: 500 }, '*'],
  ])
})

test('from the first valid message on only its origin is listened to, and told anything', async () => {
  await receive(play)
  sent = []
  await receive(play, 'https://other.example')
  await receive({ to: 'overfit-lab' }, 'https://other.example')
  expect(answer).toHaveBeenCalledTimes(1)
  expect(sent).toEqual([])
  await receive(play)
  expect(onMet).toHaveBeenCalledTimes(1)
  sent = []
  host.tell(step)
  host.announce({ type: 'height', height: 500 })
  expect(sent.map(([, origin]) => origin)).toEqual([HOST, HOST])
})

test('nobody but the page around it is listened to, nor what is not for it', async () => {
  await receive(play, HOST, {})
  await receive({ ...play, to: 'another' })
  await receive('play')
  expect(answer).not.toHaveBeenCalled()
  expect(sent).toEqual([])
})

test('a page without an origin has no other address than any', async () => {
  await receive(play, 'null')
  host.tell(step)
  expect(sent.map(([, origin]) => origin)).toEqual(['*', '*'])
  sent = []
  await receive(play)
  expect(sent).toEqual([])
})

test('a page that stands alone listens to nobody', async () => {
  host.end()
  Object.assign(frame, { parent: frame, postMessage: () => undefined })
  host = meetHost(frame, answer, onMet)
  await receive(play)
  expect(answer).not.toHaveBeenCalled()
})
