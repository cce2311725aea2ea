// A lane for messages of which only the newest matters: one is on its way, one may wait, newer ones replace what waits.

export interface LatestWins<Payload, Result> {
  /** Settles as the payload that was sent for it does: its own, or the newer one that replaced it. */
  offer(payload: Payload): Promise<Result>
  /** Sends now what waits, whatever is on its way: for something that must be posted after it. */
  flush(): void
}

interface Waiting<Payload, Result> {
  payload: Payload
  answer: Promise<Result>
  settle(answer: Promise<Result>): void
}

export function latestWins<Payload, Result>(
  send: (payload: Payload) => Promise<Result>,
): LatestWins<Payload, Result> {
  let onTheirWay = 0
  let waiting: Waiting<Payload, Result> | undefined

  const post = (payload: Payload): Promise<Result> => {
    onTheirWay++
    const answer = send(payload)
    const landed = () => {
      onTheirWay--
      if (onTheirWay === 0) flush()
    }
    answer.then(landed, landed)
    return answer
  }

  const flush = () => {
    if (!waiting) return
    const { payload, settle } = waiting
    waiting = undefined
    settle(post(payload))
  }

  return {
    offer(payload) {
      if (onTheirWay === 0) return post(payload)
      waiting = { ...(waiting ?? place()), payload }
      return waiting.answer
    },
    flush,
  }
}

function place<Result>(): Omit<Waiting<never, Result>, 'payload'> {
  let settle: (answer: Promise<Result>) => void = () => undefined
  const answer = new Promise<Result>((resolve) => {
    settle = resolve
  })
  return { answer, settle }
}
