// A class in real browsers: one host and three students go through three questions with the server that `npm run class` starts.
import type { BrowserContext, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { certificateFiles } from '../.ci/class/self-signed'
import { serveClass } from '../.ci/class/serve-class'
import { LabPage, test } from './lab'

test('a room in the address of a page that comes from no class: one sentence', async ({ page }) => {
  await page.goto('./?room=K7QM42')
  await expect(page.getByRole('status')).toHaveText([
    'This address names a room, but no class is running here.',
    '',
  ])
})

test('what is served comes packed to who can unpack it, and is otherwise the same', async ({ request }) => {
  const served = await serveClass({ port: 0, host: '127.0.0.1' })
  const get = async (path: string, encoding: string) => {
    const address = new URL(path, served.studentAddresses[0]).href
    const response = await request.get(address, { headers: { 'Accept-Encoding': encoding } })
    const { vary = '', 'content-encoding': packing, ...headers } = response.headers()
    return { text: await response.text(), packing, vary, ...pick(headers) }
  }
  const page = await get('', 'identity')
  expect(page).toMatchObject({ packing: undefined, type: 'text/html', caching: 'no-cache' })
  expect(page.text).toContain('Content-Security-Policy')
  const [, script = ''] = /src="\.\/(assets\/[^"]+\.js)"/.exec(page.text) ?? []
  const [, style = ''] = /href="\.\/(assets\/[^"]+\.css)"/.exec(page.text) ?? []
  expect([script, style]).not.toContain('')
  for (const path of ['', script, style]) {
    const plain = await get(path, 'identity')
    expect(plain.vary).toContain('Accept-Encoding')
    // What a browser asks for over http, and over https.
    for (const encoding of ['gzip, deflate', 'gzip, deflate, br, zstd'])
      expect(await get(path, encoding)).toEqual({ ...plain, packing: 'gzip' })
  }
  await served.stop()
})

const pick = ({ 'content-type': type, 'cache-control': caching }: Record<string, string>) => ({
  type,
  caching,
})

test('over https, and its socket too: one question', async ({ browser }) => {
  const { cert, key, remove } = certificateFiles('localhost')
  const served = await serveClass({ port: 0, host: 'localhost', cert, key })
  remove()
  const context = await browser.newContext({ ignoreHTTPSErrors: true })
  const student = await context.newPage()
  const socket = student.waitForEvent('websocket')
  await student.goto(`${served.studentAddresses[0]}&engine=cpu`)
  expect((await socket).url()).toMatch(/^wss:/)
  const host = await open(context, served.hostAddress)
  // Who types it without the scheme asks by http, and gets no answer.
  await expect(host.locator('.join-address')).toContainText('join at https://localhost:')
  await ask(host, 'Where is the valley? Put your λ.')
  await student.getByRole('button', { name: /^Send / }).click()
  await expect(student.getByText('taken; you can still change it')).toBeVisible()
  await expect(host.getByTestId('counted')).toContainText('1 of 1 answered')
  await context.close()
  await served.stop()
})

/** The first of them; the others give none. */
async function giveNames(students: Page[], names: string[]): Promise<void> {
  for (const [i, name] of names.entries()) {
    await students[i]!.getByLabel('Your name, if you like').fill(name)
    await students[i]!.keyboard.press('Enter')
  }
}

async function expectNames(host: Page, names: string[]): Promise<void> {
  await host.keyboard.press('w')
  await expect(host.getByTestId('names').getByRole('listitem')).toHaveText(names)
  await new LabPage(host).expectAccessible('the names are shown')
  await host.getByRole('button', { name: 'Close' }).click()
  await expect(host.getByTestId('names')).toBeHidden()
}

/** An experiment that takes no time: the preset’s question with a smaller network. */
const quick = 'double-descent'

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${address}&engine=cpu`)
  await expect(page.locator('html[data-ready=true]')).toBeAttached()
  return page
}

test('one host and three students go through three questions', { tag: '@thorough' }, async ({ browser }) => {
  const served = await serveClass({ port: 0, host: '127.0.0.1' })
  const contexts = await Promise.all(
    [{ width: 1280, height: 720 }, ...Array.from({ length: 3 }, () => ({ width: 360, height: 740 }))].map(
      (viewport) => browser.newContext({ viewport }),
    ),
  )
  const [host, ...students] = (await Promise.all(
    contexts.map((context, i) => open(context, i === 0 ? served.hostAddress : served.studentAddresses[0]!)),
  )) as [Page, ...Page[]]
  await expect(host.getByTestId('counted')).toHaveText('3 students are here')
  expect(host.url()).not.toContain('host=')
  await giveNames(students, ['Zoë <b>', 'Ada'])
  await expectNames(host, ['Ada', 'Zoë <b>'])

  // A λ of their own, seen by nobody before the host closes.
  await ask(host, 'Where is the valley? Put your λ.')
  for (const [i, student] of students.entries()) {
    await student.getByLabel('λ', { exact: true }).fill(String([0, 81, 121][i]))
    await student.getByRole('button', { name: /^Send / }).click()
    await expect(student.getByText('taken; you can still change it')).toBeVisible()
  }
  await expect(host.getByTestId('counted')).toContainText('3 of 3 answered')
  await new LabPage(students[0]!).expectAccessible('a student is asked')
  await host.keyboard.press('Space')
  await expect(host.locator('.board-dots circle')).toHaveCount(3)
  // Who has clicked a dot goes on by Space all the same.
  await host.getByRole('button', { name: '1 answer at λ 0.01' }).click()
  await expect(host.getByRole('heading', { name: 'One answer at λ = 0.01' })).toBeVisible()
  await host.keyboard.press('Space')
  await expect(host.locator('[data-group=valley]')).toContainText('in the valley')
  await host.keyboard.press('ArrowLeft')
  await expect(host.getByRole('heading', { name: 'One answer at λ = 0', exact: true })).toBeVisible()
  await new LabPage(host).expectAccessible('the host has revealed')
  // Unless they are asked for, no name is on the screen.
  await expect(host.getByText(/Ada|Zoë/)).toHaveCount(0)
  await expect(students[0]!.locator('.student-outcome')).toContainText('λ = 0 is')
  await new LabPage(students[0]!).expectAccessible('a student is told')

  // A choice of the host's own, asked again.
  await host.keyboard.press('n')
  await host.getByLabel('Question', { exact: true }).fill('Does λ shrink weights?')
  await host.getByLabel('Answer 1', { exact: true }).fill('yes')
  await host.getByLabel('Answer 2', { exact: true }).fill('no')
  await host.getByLabel('Answer 1 is right').check()
  await new LabPage(host).expectAccessible('a question is written')
  await host.getByRole('button', { name: 'Ask it' }).click()
  for (const student of students) await choose(student, 'no')
  await reveal(host, 3)
  await host.keyboard.press('a')
  // It begins with one's answer of before, which is not sent again by itself.
  await expect(students[0]!.getByLabel('no', { exact: true })).toBeChecked()
  await expect(students[0]!.getByText('nothing is sent yet')).toBeVisible()
  for (const student of students) await choose(student, 'yes')
  await reveal(host, 3)
  await expect(host.locator('[data-right] [data-round=before] b')).toHaveText('0')
  await expect(host.locator('[data-right] [data-round=now] b')).toHaveText('3')
  await expect(students[1]!.locator('.student-outcome')).toHaveText('You said “yes”. That is right.')

  // A valley, drawn.
  await ask(host, 'Draw the valley.')
  await expect(students[0]!.locator('.valley-field .board-guessing')).not.toHaveCSS('stroke', 'none')
  for (const student of students) {
    await draw(student)
    await student.getByRole('button', { name: 'Send your valley' }).click()
  }
  await reveal(host, 3)
  await expect(host.locator('.drawn-valleys path')).toHaveCount(3)
  await expect(host.locator('.board-validation')).toBeVisible()
  await expect(students[2]!.locator('.student-outcome')).toContainText('You drew it lowest at')

  // And drawn again by two of them: both rounds are there.
  await host.keyboard.press('a')
  await expect(host.locator('.host-round')).toHaveText('Asked again: round 2.')
  for (const student of students.slice(1)) {
    await expect(student.getByText('Asked again: round 2. You may change your mind.')).toBeVisible()
    await draw(student)
    await student.getByRole('button', { name: 'Send your valley' }).click()
  }
  await expect(host.getByTestId('counted')).toContainText('2 of 3 answered')
  await host.keyboard.press('Space')
  await expect(host.locator('.host-round')).toHaveText(
    'Asked again: round 2. Dashed in grey is the round before.',
  )
  await expect(host.locator('.board-guessing')).toBeAttached()
  await host.keyboard.press('Space')
  await expect(host.locator('.board-validation')).toBeVisible()
  await expect(host.locator('.drawn-valleys[data-round=before] path')).toHaveCount(3)
  await expect(host.locator('.drawn-valleys[data-round=now] path')).toHaveCount(2)
  await expect(host.locator('.answer-groups li').first()).toContainText('of 2')
  await expect(students[0]!.locator('.student-outcome')).toContainText('You have sent no answer')
  await new LabPage(host).expectAccessible('both rounds of valleys')
  await Promise.all(contexts.map((context) => context.close()))
  await served.stop()
})

async function ask(host: Page, title: string): Promise<void> {
  await host.keyboard.press('n')
  await host.getByLabel('Preset of the question').selectOption(quick)
  await host.getByRole('button', { name: title }).click()
  await expect(host.getByRole('heading', { name: title })).toBeVisible()
}

async function choose(student: Page, option: string): Promise<void> {
  await student.getByLabel(option, { exact: true }).check()
  await student.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(student.getByText('taken; you can still change it')).toBeVisible()
}

async function reveal(host: Page, answers: number): Promise<void> {
  await expect(host.getByTestId('counted')).toContainText(`${answers} of ${answers} answered`)
  await host.keyboard.press('Space')
  await expect(host.locator('[data-phase=closed]')).toBeAttached()
  await host.keyboard.press('Space')
  await expect(host.locator('[data-phase=revealed]')).toBeAttached()
}

async function draw(student: Page): Promise<void> {
  const { x, y, width, height } = (await student.locator('.valley-field').boundingBox())!
  await student.mouse.move(x + 40, y + 20)
  await student.mouse.down()
  await student.mouse.move(x + 0.6 * width, y + 0.8 * height, { steps: 5 })
  await student.mouse.move(x + width - 15, y + 0.5 * height, { steps: 5 })
  await student.mouse.up()
}
