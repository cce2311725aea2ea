// Reads a profile of the debugger: how long a function and all it calls took.

/** Not the thread's own work. */
const idle = new Set(['(idle)', '(program)'])

/**
 * @typedef {object} Profile
 * @property {{ id: number, callFrame: { functionName: string }, children?: number[] }[]} nodes
 * @property {number[]} samples ids of nodes
 * @property {number[]} timeDeltas µs since the sample before
 */

/**
 * Microseconds within calls of a function, and of everything that the thread did: by the clock, and while it ran. A
 * thread that has no core cannot be asked, so the sample after comes late: one stands for two intervals at most.
 *
 * @param {Profile} profile
 * @param {string} name
 * @param {number} interval µs between samples
 */
export function timeUnder({ nodes, samples, timeDeltas }, name, interval) {
  const inside = nodesUnder(nodes, name)
  if (inside.size === 0) throw new Error(`The profile knows no function ${name}.`)
  const idleIds = new Set(
    nodes.filter(({ callFrame }) => idle.has(callFrame.functionName)).map(({ id }) => id),
  )
  const time = { enqueue: 0, busy: 0, enqueueByClock: 0, busyByClock: 0 }
  samples.forEach((id, i) => {
    // A sample stands for the time until the next.
    const byClock = timeDeltas[i + 1] ?? 0
    const ran = Math.min(byClock, 2 * interval)
    if (inside.has(id)) {
      time.enqueue += ran
      time.enqueueByClock += byClock
    }
    if (!idleIds.has(id)) {
      time.busy += ran
      time.busyByClock += byClock
    }
  })
  return time
}

/** @param {Profile['nodes']} nodes @param {string} name */
function nodesUnder(nodes, name) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  /** @type {Set<number>} */
  const inside = new Set()
  const enter = (/** @type {number} */ id) => {
    inside.add(id)
    for (const child of byId.get(id)?.children ?? []) enter(child)
  }
  for (const { id, callFrame } of nodes) if (callFrame.functionName === name) enter(id)
  return inside
}
