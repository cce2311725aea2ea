// Which of the modules that a program makes is the network: none that is a part of another.
import type { Followed } from '../follow/follow'
import { TooLong } from '../follow/following'
import { isModule, layersOf } from '../follow/layers'
import { type Call, type Instance, isKind, type Value } from '../follow/values'
import { isLinear } from './blocks'

export interface Network {
  network: Value | undefined
  layers: readonly Call[]
  /** Lines of networks that are no part of it. */
  others: readonly number[]
}

interface Module {
  module: Call | Instance
  layers: readonly Call[]
}

/** @param trained what the optimizer is given, or what that is a part of; nothing: the last network that is made */
export function networkOf(followed: Followed, trained: Value | undefined): Network {
  try {
    const roots = rootsOf(modulesIn(followed))
    const root = roots.find(({ module, layers }) => module === trained || isPartOf(trained, layers, followed))
    const network = root ?? lastOf(roots, followed)
    const others = roots
      .filter((one) => one !== network && isOwnOrSequential(one))
      .map(({ module }) => module.line)
    return { network: network?.module, layers: network?.layers ?? [], others }
  } catch (error) {
    if (!(error instanceof TooLong)) throw error
    followed.endsAt ??= followed.following.line
    return { network: undefined, layers: [], others: [] }
  }
}

function modulesIn({ instances, calls, following }: Followed): Module[] {
  return [...calls.filter(isModule), ...instances]
    .map((module) => ({ module, layers: layersOf(module, following) }))
    .filter(({ layers }) => layers.some(isLinear))
}

/** Of all that hold a layer, the one with the most layers; of as many, the one that was made last. */
function rootsOf(modules: readonly Module[]): Module[] {
  const largest = new Map<Call, Module>()
  for (const module of modules.toSorted((a, b) => a.layers.length - b.layers.length)) {
    for (const layer of module.layers) if (isLinear(layer)) largest.set(layer, module)
  }
  return modules.filter((module) => largest.get(module.layers.find(isLinear) as Call) === module)
}

function isPartOf(trained: Value | undefined, layers: readonly Call[], { following }: Followed): boolean {
  if (trained === undefined) return false
  const [first] = layersOf(trained, following).filter(isLinear)
  return first !== undefined && layers.includes(first)
}

/** A class of the program's own, else a Sequential, else a layer with a name. */
function lastOf(roots: readonly Module[], { names }: Followed): Module | undefined {
  return (
    roots.findLast(({ module }) => isKind(module, 'instance')) ??
    roots.findLast(isOwnOrSequential) ??
    roots.findLast(({ module }) => isKind(module, 'call') && names.has(module))
  )
}

function isOwnOrSequential({ module }: Module): boolean {
  return isKind(module, 'instance') || module.name === 'Sequential'
}
