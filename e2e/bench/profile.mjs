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
 * Microseconds within calls of a function, and of everything that the thread did.
 *
 * @param {Profile} profile
 * @param {string} name
 */
export function timeUnder({ nodes, samples, timeDeltas }, name) {
  const inside = nodesUnder(nodes, name)
  if (inside.size === 0) throw new Error(`The profile knows no function ${name}.`)
  const idleIds = new Set(
    nodes.filter(({ callFrame }) => idle.has(callFrame.functionName)).map(({ id }) => id),
  )
  let enqueue = 0
  let busy = 0
  samples.forEach((id, i) => {
    // A sample stands for the time until the next.
    const delta = timeDeltas[i + 1] ?? 0
    if (inside.has(id)) enqueue += delta
    if (!idleIds.has(id)) busy += delta
  })
  return { enqueue, busy }
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
