// The penalty: terms of the loss, and weight decay where that is one. λ is the lab's: mean loss + λ·Σw², without a half.
import { penaltyPage } from '../../../catalog/penalties/page-table'
import type { PenaltyKind } from '../../../catalog/penalties/penalty'
import type { Experiment, PenaltySettings } from '../../experiment'
import type { Call, Tensors, Term } from '../follow/values'
import { isLinear } from './blocks'
import { decaysOf, settingOf } from './optimizer'
import { type Form, offers, penaltyOf } from './penalty-of-form'
import type { Program } from './program'
import { atLine, listed, type Reading, reading, type Step } from './reading'

/** A term as the lab counts it. */
interface Pull {
  form: Exclude<Form, 'both' | 'nothing'>
  /** `scale` times `share`: at λ = 0 the shares can still be told. */
  scale: number
  share: number
  isOfBiases: boolean
  line: number
  /** Weight decay: where it is from, as a sentence begins. */
  from?: string
}

export function penaltyReading(program: Program): Reading {
  const { objective, optimizers, own } = program
  if (own?.penalty) return ownReading(own.line, own.penalty)
  // A network alone says nothing of how it is trained.
  if (!objective && optimizers.length === 0 && !own) return reading()
  const { pulls, left } = pullsOf(program)
  const groups = pulls.filter(({ form }) => form === 'units')
  const others = pulls.filter(({ form }) => form !== 'units')
  if (pulls.length === 0) return { steps: [none], left }
  if (groups.length > 0 && others.length > 0)
    left.push(
      atLine(
        groups.map(({ line }) => line),
        'norms of units beside another penalty; the lab has one of them: the other.',
      ),
    )
  return { steps: [others.length > 0 ? stepOf(others, left) : groupStep(groups)], left }
}

const none: Step = {
  said: 'No penalty.',
  change: (experiment) => withPenalty(experiment, { kind: penaltyOf('nothing'), lambda: 0 }),
}

function withPenalty(experiment: Experiment, changes: Partial<PenaltySettings>): Experiment {
  return { ...experiment, penalty: { ...experiment.penalty, ...changes } }
}

function ownReading(
  line: number,
  { kind, lambda, l1Ratio, includeBias }: NonNullable<NonNullable<Program['own']>['penalty']>,
): Reading {
  if (Number.isNaN(lambda))
    return { steps: [], left: [atLine(line, 'λ is not a number in this code; the penalty stays.')] }
  const changes = {
    kind,
    lambda,
    l1Solver: 'proximal' as const,
    ...(offers(kind, 'l1Ratio') && !Number.isNaN(l1Ratio) && { l1Ratio }),
    ...(offers(kind, 'includeBias') && { includeBias }),
  }
  const said = atLine(line, `${penaltyPage[kind].label} with λ = ${lambda}, by a step of its own.`)
  return { steps: [{ said, change: (experiment) => withPenalty(experiment, changes) }], left: [] }
}

function pullsOf(program: Program): { pulls: Pull[]; left: string[] } {
  const [pulls, left]: [Pull[], string[]] = [[], []]
  const { scale = 1, terms = [] } = program.objective?.objective ?? {}
  for (const term of terms) {
    const reason = whyNot(term, scale, program)
    if (reason) left.push(atLine(term.line, reason))
    else
      pulls.push({
        form: term.form as Pull['form'],
        scale,
        share: term.coefficient,
        isOfBiases: term.of.sort === 'all',
        line: term.line,
      })
  }
  const decay = decayPulls(program)
  return { pulls: [...pulls, ...decay.pulls], left: [...left, ...decay.left] }
}

/** Why a term is none of the lab's. */
function whyNot({ form, coefficient, of }: Term, scale: number, program: Program): string | undefined {
  if (form === 'mean') return 'a mean over weights is not in the lab, which adds them up; left out.'
  if (form === 'norm') return 'a norm that is not squared is not in the lab, whose L2 is Σw²; left out.'
  if (of.sort === 'biases') return 'a penalty on biases alone is not in the lab; left out.'
  if (of.sort === 'some' || !isOfNetwork(of, program))
    return 'a penalty on a part of the network is not in the lab; left out.'
  return Number.isNaN(scale * coefficient)
    ? 'the strength of the penalty is not a number in this code; left out.'
    : undefined
}

/** Of one layer the only one is all there is. */
function isOfNetwork({ of }: Tensors, { network, layers }: Program): boolean {
  const linears = layers.filter(isLinear)
  return of === network || network === undefined || (linears.length === 1 && of === linears[0])
}

/** weight_decay·w in the gradient is what λΣw² has at λ = weight_decay / 2. */
function decayPulls(program: Program): { pulls: Pull[]; left: string[] } {
  const [first] = program.optimizers
  if (!first || first.name === 'AdamW' || settingOf(first, 'decoupled_weight_decay').value === true)
    return { pulls: [], left: [] }
  const [pulls, ofBiases, left]: [Pull[], number[], string[]] = [[], [], []]
  for (const { tensors, decay } of decaysOf(program, first)) {
    const sort = tensors?.sort ?? 'all'
    if (decay === 0 || decay === undefined) continue
    if (typeof decay !== 'number')
      left.push(atLine(first.line, 'weight_decay is not a number in this code; left out.'))
    else if (sort === 'biases') ofBiases.push(decay)
    else pulls.push(decayPull(decay, sort === 'all', first))
  }
  const [pull] = pulls
  const isAlike = pull !== undefined && ofBiases.every((decay) => decay / 2 === pull.share)
  if (ofBiases.length > 0 && !isAlike)
    left.push(
      atLine(first.line, 'biases decay as weights do not; the lab has one penalty for both: the weights’.'),
    )
  return {
    pulls: pulls.map((one) => (ofBiases.length > 0 && isAlike ? { ...one, isOfBiases: true } : one)),
    left,
  }
}

function decayPull(decay: number, isOfBiases: boolean, { line, name }: Call): Pull {
  return {
    form: 'squares',
    scale: 1,
    share: decay / 2,
    isOfBiases,
    line,
    from: `weight_decay=${decay} of ${name}`,
  }
}

function groupStep(groups: readonly Pull[]): Step {
  const kind = penaltyOf('units')
  const lambda = groups.reduce((sum, { scale, share }) => sum + scale * share, 0)
  return {
    said: atLine(
      groups[0]?.line ?? 0,
      `${penaltyPage[kind].label} with λ = ${lambda}, by its subgradient, as PyTorch takes it.`,
    ),
    change: (experiment) => withPenalty(experiment, { kind, lambda, l1Solver: 'subgradient' }),
  }
}

function stepOf(pulls: readonly Pull[], left: string[]): Step {
  const isOfBiases = pulls.every((pull) => pull.isOfBiases)
  if (!isOfBiases && pulls.some((pull) => pull.isOfBiases))
    left.push(
      atLine(
        pulls.map(({ line }) => line),
        'one penalty has the biases and another has not; the lab has one for both: the weights alone.',
      ),
    )
  const { kind, lambda, l1Ratio } = blendOf(pulls)
  const where = isOfBiases ? 'weights and biases' : 'weights alone'
  const share = l1Ratio === undefined ? '' : `, a share of ${l1Ratio} of it L1`
  const solver = offers(kind, 'l1Solver') ? ', by its subgradient, as PyTorch takes it' : ''
  const said = `${penaltyPage[kind].label} on ${where} with λ = ${lambda}${share}${solver}${halves(pulls)}.`
  return {
    said: atLine(
      pulls.map(({ line }) => line),
      said,
    ),
    change: (experiment) =>
      withPenalty(experiment, {
        kind,
        lambda,
        includeBias: isOfBiases,
        ...(l1Ratio !== undefined && { l1Ratio }),
        ...(offers(kind, 'l1Solver') && { l1Solver: 'subgradient' }),
      }),
  }
}

function halves(pulls: readonly Pull[]): string {
  const all = pulls.flatMap(({ from }) => from ?? [])
  return all.length === 0 ? '' : `: half of ${listed(all)} goes into it, for λ·Σw² pulls by 2λ·w`
}

/** λ(rΣ|w| + (1 − r)Σw²) */
function blendOf(pulls: readonly Pull[]): { kind: PenaltyKind; lambda: number; l1Ratio?: number } {
  const shared = pulls.every(({ scale }) => scale === pulls[0]?.scale) ? (pulls[0]?.scale ?? 1) : undefined
  const sum = (form: Pull['form']) =>
    pulls.reduce(
      (total, pull) =>
        total + (pull.form === form ? pull.share * (shared === undefined ? pull.scale : 1) : 0),
      0,
    )
  const [magnitudes, squares] = [sum('magnitudes'), sum('squares')]
  const [form = 'both', ...others] = new Set(pulls.map((pull) => pull.form))
  const kind = penaltyOf(others.length === 0 ? form : 'both')
  const total = tidy(magnitudes + squares)
  const lambda = (shared ?? 1) * total
  return offers(kind, 'l1Ratio') && total !== 0
    ? { kind, lambda, l1Ratio: tidy(magnitudes / total) }
    : { kind, lambda }
}

/** r + (1 − r) is 1, however it is rounded. */
function tidy(value: number): number {
  const rounded = Number(value.toPrecision(15))
  return Math.abs(rounded - value) <= 1e-15 * Math.abs(value) ? rounded : value
}
