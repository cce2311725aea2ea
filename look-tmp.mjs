import { chromium } from 'playwright'
import { findBrowser, launchFlags } from './.ci/browser.mjs'
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchFlags })
const out = '/tmp/w/h5-shot-'
async function open(size, hash, scheme='light') {
  const page = await browser.newPage({ viewport: size, colorScheme: scheme })
  page.on('console', m => { if (['error','warning'].includes(m.type())) console.log('console', m.text()) })
  page.on('pageerror', e => console.log('pageerror', e.message))
  await page.goto('http://localhost:4355/lab/' + hash)
  await page.waitForSelector('html[data-ready=true]')
  return page
}
const run = (page, n) => page.evaluate((n) => window.overfitLab.run(n), n)
const which = process.argv[2] ?? 'wide'
const sizes = { wide: {width:1280,height:800}, phone: {width:360,height:740}, dark: {width:1280,height:800}, p720: {width:1280,height:720}, p1080: {width:1920,height:1080} }
const page = await open(sizes[which], process.argv[3] ?? '?engine=cpu&paused=1', which==='dark'?'dark':'light')
await run(page, 400)
await page.keyboard.press('p')
await page.waitForSelector('.pin-tag')
await page.evaluate(() => window.overfitLab.tune({ penalty: { lambda: 0.01 } }))
await run(page, 400)
await page.screenshot({ path: out + which + '-tags.png' })
if (process.argv[4]) { await page.keyboard.press('p'); await page.waitForTimeout(300); if (process.argv[4] > 2) { await page.evaluate(() => window.overfitLab.tune({ penalty: { lambda: 0.1, kind: 'l1' } })); await run(page, 300); await page.keyboard.press('p');await page.waitForTimeout(300); await page.evaluate(() => window.overfitLab.tune({ penalty: { lambda: 0.0001, kind: 'l1' } })); await run(page, 100); await page.keyboard.press('p');await page.waitForTimeout(300); await run(page, 100)} }
if (which.startsWith('p') && which !== 'phone') { await page.evaluate(() => document.documentElement.requestFullscreen()).catch(e=>console.log(e.message)); await page.waitForTimeout(500) }
await page.keyboard.press('c')
await page.waitForSelector('.compare')
await page.waitForTimeout(800)
await page.screenshot({ path: out + which + '.png' })
await page.evaluate(() => document.querySelector('.compare').scrollTo(0, 10000))
await page.waitForTimeout(300)
await page.screenshot({ path: out + which + '-end.png' })
await browser.close()
