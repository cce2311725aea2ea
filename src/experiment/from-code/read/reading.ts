// What a reader of one aspect hands back: changes of the experiment, each with the sentence that says it, and what is left.
import type { Experiment } from '../../experiment'
import { inOneLine } from '../../parse/in-one-line'
import { NO_FORWARD, STRANGE_FORWARD, STRANGE_PART } from '../follow/layers'

export interface Reading {
  steps: Step[]
  /** Sentences. */
  left: string[]
}

export interface Step {
  /** What is taken, as a sentence. */
  said: string
  change(experiment: Experiment): Experiment
}

export function reading(): Reading {
  return { steps: [], left: [] }
}

export function joined(...readings: readonly Reading[]): Reading {
  return { steps: readings.flatMap(({ steps }) => steps), left: readings.flatMap(({ left }) => left) }
}

/** `Line 3: …`, `Lines 3 and 7: …` */
export function atLine(lines: number | readonly number[], words: string): string {
  const all = [...new Set([lines].flat())].sort((a, b) => a - b)
  const last = all.at(-1)
  if (all.length < 2) return `Line ${last}: ${inOneLine(words)}`
  const some = all.length > 6 ? `${all.slice(0, 5).join(', ')} and ${all.length - 5} more` : undefined
  return `Lines ${some ?? `${all.slice(0, -1).join(', ')} and ${last}`}: ${inOneLine(words)}`
}

const NOT_HERE = 'is not in the lab; left out.'
const NOT_UNDERSTOOD: ReadonlyMap<string, string> = new Map([
  [STRANGE_PART, 'a part of the network is not understood; left out.'],
  [NO_FORWARD, 'its forward is not in this code; the layers are taken in the order in which they are made.'],
  [
    STRANGE_FORWARD,
    'its forward is not understood; the layers are taken in the order in which they are made.',
  ],
])

/** Things of one name in one sentence. */
export function notInTheLab(things: readonly { name: string; line: number }[]): string[] {
  const lines = new Map<string, number[]>()
  for (const { name, line } of things) lines.set(name, [...(lines.get(name) ?? []), line])
  return [...lines].map(([name, at]) => atLine(at, NOT_UNDERSTOOD.get(name) ?? `${short(name)} ${NOT_HERE}`))
}

/** A stranger's name. */
export function short(name: string): string {
  return name.length > 40 ? `${name.slice(0, 37)}…` : name
}

/** "64, 32 and 16" */
export function listed(items: readonly (string | number)[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
