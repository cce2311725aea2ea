// `npm run bench`: what the product reaches of its budgets, in one run of one Chromium, interleaved and repeated.
//
//   npm run bench                          everything but the soak: less than fifteen minutes on two cores
//   npm run bench -- --soak                with ten minutes at full speed; --soak=60 for so many seconds
//   npm run bench -- --only=latency,frames some sections: throughput, peers, growth, step, latency, frames, beside, load, leaks, soak
//   npm run bench -- --quick               one round of fewer and shorter measurements, to develop by
//   npm run bench -- --markdown docs/performance.md   puts the tables between the markers there
//   npm run bench -- --json figures.json   puts the figures there instead of on standard output
//
// Tables for people on standard error, JSON for machines; exits with 1 where a budget is missed or a section fails.
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { readArguments } from './arguments.mjs'
import { measureBeside } from './beside.mjs'
import { judge } from './budgets.mjs'
import { measureFrames } from './frames.mjs'
import { measureGrowth } from './growth.mjs'
import { openLab } from './lab-page.mjs'
import { measureLatency } from './latency.mjs'
import { measureLeaks } from './leaks.mjs'
import { measureLoad } from './load.mjs'
import { measurePeers } from './peers.mjs'
import { budgetTable, plainText, writeMarkdown } from './report.mjs'
import { measureSoak } from './soak.mjs'
import { openStage } from './stage.mjs'
import { measureStep } from './step.mjs'
import { measureThroughput } from './throughput.mjs'

/** @typedef {import('./section.mjs').Section} Section */

/** @type {Record<string, (stage: import('./stage.mjs').Stage, settings: import('./arguments.mjs').Settings) => Promise<Section>>} */
const sections = {
  load: measureLoad,
  latency: measureLatency,
  frames: measureFrames,
  step: measureStep,
  throughput: measureThroughput,
  peers: measurePeers,
  growth: measureGrowth,
  beside: measureBeside,
  leaks: measureLeaks,
  soak: measureSoak,
}

/** @param {string[]} args */
async function main(args) {
  const { settings, wanted, quick, json, markdown } = readArguments(args, Object.keys(sections))
  const began = performance.now()
  const stage = await openStage()
  const device = await deviceOf(stage)
  const measured = await measure(stage, settings, wanted)
  const chromium = stage.browser.version()
  await stage.close()
  const seconds = Math.round((performance.now() - began) / 1000)
  const cores = availableParallelism()
  const verdicts = judge(wanted, measured)
  const machine = `Chromium ${chromium}, ${device.renderer}, ${cores} cores, ${seconds} s${quick ? ', quick' : ''}`
  const tables = [budgetTable(verdicts), ...Object.values(measured).flatMap((section) => section.tables)]
  console.error(`\n${machine}`)
  for (const table of [...tables.slice(1), ...tables.slice(0, 1)]) console.error(plainText(table))
  const figures = JSON.stringify({ chromium, device, cores, seconds, settings, verdicts, measured }, null, 2)
  if (json) writeFileSync(json, `${figures}\n`)
  else console.log(figures)
  if (markdown) writeMarkdown(markdown, { machine, tables })
  if (verdicts.some(({ isMet }) => !isMet) || wanted.some((name) => !measured[name])) process.exitCode = 1
}

/** @param {import('./stage.mjs').Stage} stage */
async function deviceOf(stage) {
  const page = await openLab(stage, 'webgl', '&paused=1')
  const device = await page.evaluate(() => window.overfitLab.ready)
  await page.close()
  return device
}

/**
 * One section that fails does not take the others' minutes with it.
 *
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('./arguments.mjs').Settings} settings
 * @param {string[]} wanted
 */
async function measure(stage, settings, wanted) {
  /** @type {Record<string, Section>} */
  const measured = {}
  for (const [name, section] of Object.entries(sections)) {
    if (!wanted.includes(name)) continue
    const began = performance.now()
    try {
      measured[name] = await section(stage, settings)
      console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`)
    } catch (error) {
      console.error(`✘ ${name}:`, error)
    }
  }
  return measured
}

await main(process.argv.slice(2))
