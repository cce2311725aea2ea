// What must be reached. Ratios hold within one run, where a machine's own speed cancels.
import { scriptBudgets } from '../built-scripts.mjs'

/**
 * @typedef {object} Budget
 * @property {string} section that measures it
 * @property {string} figure of that section
 * @property {string} what
 * @property {string} unit
 * @property {number} [atLeast]
 * @property {number} [atMost]
 * @property {number} [aim]
 */

const SHAPE = '1-32-32-1, N 40'
const scripts = 'JavaScript before the first training step'

/** @param {string} shape @param {number} atLeast @param {number} aim @returns {Budget} */
const onProcessor = (shape, atLeast, aim) => ({
  section: 'throughput',
  figure: `${shape}, cpu`,
  what: `${shape}: one model on the processor against model.fit there`,
  unit: '×',
  atLeast,
  aim,
})

/** @type {Budget[]} */
const budgets = [
  {
    section: 'throughput',
    figure: `${SHAPE}, webgl`,
    what: `${SHAPE}: one model on WebGL against model.fit there`,
    unit: '×',
    atLeast: 20,
    aim: 40,
  },
  {
    section: 'throughput',
    figure: 'fleetOnWebgl',
    what: `${SHAPE}: 32 models on WebGL, model-steps against model.fit there`,
    unit: '×',
    atLeast: 80,
    aim: 200,
  },
  {
    section: 'throughput',
    figure: 'leastOnWebgl',
    what: 'one model on WebGL against model.fit there, the least of six networks',
    unit: '×',
    atLeast: 1.5,
    aim: 3,
  },
  onProcessor(SHAPE, 60, 100),
  onProcessor('2-64-64-1, N 200', 40, 80),
  onProcessor('64-32-10, N 1000', 40, 80),
  onProcessor('2-256-256-1, N 500', 40, 60),
  {
    section: 'peers',
    figure: 'leastAhead',
    what: 'our better engine against every peer on every network, the least of all',
    unit: '×',
    atLeast: 2,
    aim: 10,
  },
  {
    section: 'step',
    figure: 'enqueueMicroseconds',
    what: `${SHAPE}: JavaScript to enqueue one step`,
    unit: 'µs',
    atMost: 40,
    aim: 10,
  },
  {
    section: 'latency',
    figure: 'latencyMedian',
    what: 'λ moved → first report that carries it, median',
    unit: 'ms',
    atMost: 150,
  },
  {
    section: 'latency',
    figure: 'latencyWorst',
    what: 'λ moved → first report that carries it, worst',
    unit: 'ms',
    atMost: 300,
  },
  {
    section: 'frames',
    figure: 'framesPerSecond',
    what: 'frames a second while training, every chart in view',
    unit: '',
    atLeast: 50,
  },
  {
    section: 'frames',
    figure: 'longTasks',
    what: 'tasks over 50 ms while training, every chart in view',
    unit: '',
    atMost: 0,
  },
  {
    section: 'load',
    figure: 'loadSeconds',
    what: 'cold load to the first training frame',
    unit: 's',
    atMost: 2.5,
  },
  {
    section: 'load',
    figure: 'mainKilobytes',
    what: `${scripts}, main thread`,
    unit: 'KB',
    atMost: scriptBudgets.main,
  },
  {
    section: 'load',
    figure: 'workerKilobytes',
    what: `${scripts}, worker on WebGL`,
    unit: 'KB',
    atMost: scriptBudgets.worker,
  },
  {
    section: 'load',
    figure: 'processorKilobytes',
    what: `${scripts}, worker on the processor with its WebAssembly`,
    unit: 'KB',
    atMost: scriptBudgets.processor,
  },
  {
    section: 'load',
    figure: 'chartsKilobytes',
    what: `${scripts}, charts`,
    unit: 'KB',
    atMost: scriptBudgets.charts,
  },
  {
    section: 'beside',
    figure: 'leastLeft',
    what: 'of the visitor’s lone speed beside the most that trains beside it',
    unit: '×',
    atLeast: 0.5,
  },
  {
    section: 'beside',
    figure: 'rungsInSteps',
    what: 'a step of 16 rungs, in steps of one model',
    unit: '',
    atMost: 12,
  },
  {
    section: 'leaks',
    figure: 'tensorsLeft',
    what: 'tensors left behind by steps, restarts and λ moves',
    unit: '',
    atMost: 0,
  },
  {
    section: 'leaks',
    figure: 'gpuBytesLeft',
    what: 'bytes of GPU memory left behind by them',
    unit: '',
    atMost: 0,
  },
  {
    section: 'soak',
    figure: 'soakRate',
    what: 'steps a second at the end of the soak against its start',
    unit: '×',
    atLeast: 0.9,
  },
  {
    section: 'soak',
    figure: 'soakHeap',
    what: 'JavaScript objects at the end of the soak against its start',
    unit: '×',
    atMost: 1.1,
  },
  {
    section: 'soak',
    figure: 'soakTensors',
    what: 'tensors left behind by the soak',
    unit: '',
    atMost: 0,
  },
  {
    section: 'soak',
    figure: 'soakGpuBytes',
    what: 'bytes of GPU memory left behind by the soak',
    unit: '',
    atMost: 0,
  },
]

/** @typedef {Budget & { value: number, isMet: boolean }} Verdict */

/**
 * Every budget of the sections that were to be measured; a figure that is missing meets none.
 *
 * @param {string[]} wanted sections
 * @param {Record<string, import('./section.mjs').Section>} measured
 * @returns {Verdict[]}
 */
export function judge(wanted, measured) {
  return budgets
    .filter(({ section }) => wanted.includes(section))
    .map((budget) => {
      const value = measured[budget.section]?.figures[budget.figure] ?? Number.NaN
      const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = budget
      return { ...budget, value, isMet: value >= atLeast && value <= atMost }
    })
}
