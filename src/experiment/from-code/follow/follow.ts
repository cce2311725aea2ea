// A program followed from top to bottom, without running any of it: what it makes of PyTorch is noted.
import { parsePython } from '../python/parse-statements'
import type { ClassDefinition, FunctionDefinition, Statement } from '../python/statement'
import { bind } from './bind'
import { calledLibrary, MOST_TURNS } from './builtins'
import { evaluate, truthOf } from './evaluate'
import { type Following, type Found, TooLong } from './following'
import { isLoss, isModule, laid, layersOf } from './layers'
import { ofLoss } from './objective'
import { operated } from './operations'
import { Scope } from './scope'
import { opposite, sortMeant } from './sorts'
import {
  type Arguments,
  type Instance,
  isKind,
  methodOf,
  type OwnClass,
  type OwnFunction,
  unknown,
  type Value,
} from './values'

const FUEL = 600_000
const DEEPEST_CALL = 12
const nothing: Arguments = { positional: [], named: new Map() }

interface Frame {
  result?: Value
  isDone: boolean
}

export interface Followed extends Found {
  globals: Scope
  /** To go on with: which layers a module applies. */
  following: Following
}

export function follow(text: string): Followed {
  const follower = new Follower()
  follower.wholly(parsePython(text))
  return { ...follower.found, globals: follower.globals, following: follower }
}

class Follower implements Following {
  line = 0
  readonly globals = new Scope()
  readonly found: Found = {
    calls: [],
    names: new Map(),
    instances: [],
    minimised: [],
    objectives: [],
    strides: [],
    loops: [],
    repeated: [],
    unreadable: [],
    undecided: [],
  }
  readonly #called = new Set<FunctionDefinition | ClassDefinition>()
  readonly #defined: (OwnFunction | OwnClass)[] = []
  #fuel = FUEL
  #depth = 0
  #undecided = 0

  burn(): void {
    if (this.#fuel-- <= 0) throw new TooLong()
  }

  /** Then what was defined and never called: a snippet is often that alone. */
  wholly(program: readonly Statement[]): void {
    this.globals.set('__name__', '__main__')
    try {
      this.#run(program, this.globals, { isDone: false })
      for (const own of this.#defined) if (!this.#isCalled(own)) this.call(own, nothing)
      for (const instance of [...this.found.instances]) this.#callMethods(instance)
    } catch (error) {
      if (!(error instanceof TooLong)) throw error
      this.found.endsAt = this.line
    }
    this.#fuel = FUEL
  }

  call(callee: Value, given: Arguments): Value {
    if (isKind(callee, 'library')) return calledLibrary(callee.name, given, this)
    if (isKind(callee, 'function')) return this.#invoke(callee, given)
    if (isKind(callee, 'class')) return this.#instantiate(callee, given)
    if (isLoss(callee)) return ofLoss(callee)
    const [first = unknown] = given.positional
    if (!isModule(callee) || !isKind(first, 'flow')) return unknown
    return laid(first, layersOf(callee, this))
  }

  method(of: Instance, name: string, { positional, named }: Arguments): Value | undefined {
    const definition = methodOf(of.class, name)
    if (!definition) return undefined
    const { names } = of.class
    return this.#invoke({ kind: 'function', definition, names }, { positional: [of, ...positional], named })
  }

  #isCalled(own: OwnFunction | OwnClass): boolean {
    return this.#called.has(own.definition)
  }

  #callMethods(instance: Instance): void {
    for (const statement of instance.class.definition.body)
      if (statement.kind === 'function' && !this.#called.has(statement))
        this.method(instance, statement.name, nothing)
  }

  #instantiate(own: OwnClass, given: Arguments): Value {
    const instance: Instance = { kind: 'instance', class: own, attributes: new Map(), line: this.line }
    this.found.instances.push(instance)
    this.#called.add(own.definition)
    for (const base of own.bases) if (isKind(base, 'class')) this.#called.add(base.definition)
    this.method(instance, '__init__', given)
    return instance
  }

  #invoke({ definition, names }: OwnFunction, given: Arguments): Value {
    this.#called.add(definition)
    if (this.#depth >= DEEPEST_CALL) return unknown
    const scope = new Scope(names)
    definition.parameters.forEach(({ name, value }, place) => {
      const known = given.named.get(name) ?? given.positional[place]
      scope.set(name, known ?? (value ? evaluate(value, scope, this) : unknown))
    })
    const frame: Frame = { isDone: false }
    const [line, undecided] = [this.line, this.#undecided]
    this.#undecided = 0
    this.#depth++
    this.#run(definition.body, scope, frame)
    this.#depth--
    this.#undecided = undecided
    this.line = line
    return frame.result ?? unknown
  }

  #run(statements: readonly Statement[], scope: Scope, frame: Frame): void {
    for (const [i, statement] of statements.entries()) {
      if (frame.isDone) return
      this.burn()
      this.line = statement.line
      const rest = isSkipping(statement) ? opposite(sortMeant(statement.test)) : undefined
      if (rest) {
        scope.narrowed(rest, () => this.#run(statements.slice(i + 1), scope, frame))
        return
      }
      this.#step(statement, scope, frame)
    }
  }

  #step(statement: Statement, scope: Scope, frame: Frame): void {
    switch (statement.kind) {
      case 'assign':
        this.#assign(statement, scope)
        break
      case 'expression':
        evaluate(statement.value, scope, this)
        break
      case 'import':
        for (const { name, full } of statement.names) scope.set(name, { kind: 'library', name: full })
        break
      case 'function':
      case 'class':
        this.#define(statement, scope)
        break
      case 'for':
        this.#loop(statement, scope, frame)
        break
      case 'if':
        this.#branch(statement, scope, frame)
        break
      case 'block':
        this.#run(statement.body, scope, frame)
        break
      case 'return':
        frame.result = statement.value ? evaluate(statement.value, scope, this) : null
        frame.isDone = this.#undecided === 0
        break
      case 'skip':
        break
      case 'unreadable':
        this.found.unreadable.push(statement)
        break
      default:
        statement satisfies never
    }
  }

  #assign({ targets, operator, value, line }: Extract<Statement, { kind: 'assign' }>, scope: Scope): void {
    const right = evaluate(value, scope, this)
    for (const target of targets) {
      const result = operator === '' ? right : operated(operator, evaluate(target, scope, this), right, line)
      bind(target, result, scope)
      if (isKind(result, 'objective')) this.found.objectives.push({ objective: result, line })
      const name = target.kind === 'name' || target.kind === 'attribute' ? target.name : undefined
      if (isKind(result, 'call') && name !== undefined) this.found.names.set(result, name)
    }
  }

  #define(statement: Extract<Statement, { kind: 'function' | 'class' }>, scope: Scope): void {
    const own: OwnFunction | OwnClass =
      statement.kind === 'function'
        ? { kind: 'function', definition: statement, names: scope }
        : {
            kind: 'class',
            name: statement.name,
            bases: statement.bases.map((base) => evaluate(base, scope, this)),
            definition: statement,
            names: scope,
          }
    scope.set(statement.name, own)
    this.#defined.push(own)
  }

  /** Once, where it is not known how often. */
  #loop({ target, over, body, line }: Extract<Statement, { kind: 'for' }>, scope: Scope, frame: Frame): void {
    const values = evaluate(over, scope, this)
    const isKnown = isKind(values, 'list') && values.items.length <= MOST_TURNS
    const { calls, minimised, loops } = this.found
    const [before, trained] = [calls.length, minimised.length]
    // What the body adds to the list is not gone through.
    for (const value of isKnown ? [...values.items] : [unknown]) {
      bind(target, value, scope)
      this.#run(body, scope, frame)
    }
    const name = nameOfWhole(values)
    if (name !== undefined && minimised.length > trained) loops.push({ name, line })
    if (!isKnown && calls.slice(before).some(({ name }) => name === 'Linear')) this.found.repeated.push(line)
  }

  /** Both ways, where it is not known which. */
  #branch(
    { test, body, otherwise, line }: Extract<Statement, { kind: 'if' }>,
    scope: Scope,
    frame: Frame,
  ): void {
    const truth = truthOf(evaluate(test, scope, this))
    if (truth !== undefined) {
      this.#run(truth ? body : otherwise, scope, frame)
      return
    }
    const { calls } = this.found
    this.#undecided++
    const before = calls.length
    scope.narrowed(sortMeant(test), () => this.#run(body, scope, frame))
    const between = calls.length
    this.#run(otherwise, scope, frame)
    if (between > before && calls.length > between) this.found.undecided.push(line)
    this.#undecided--
  }
}

/** `if 'bias' in name: continue` */
function isSkipping(statement: Statement): statement is Extract<Statement, { kind: 'if' }> {
  return statement.kind === 'if' && statement.body.length === 1 && statement.body[0]?.kind === 'skip'
}

/** Of something that the program does not make itself, with a bar of progress round it or not. */
function nameOfWhole(value: Value): string | undefined {
  if (isKind(value, 'library')) return value.name
  if (!isKind(value, 'call')) return undefined
  const inside = nameOfWhole(value.positional[0] ?? unknown)
  return inside ?? (/range$|^tqdm/.test(value.name) ? undefined : value.name)
}
