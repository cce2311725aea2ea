import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { versionOf } from './offline.ts'

const dist = mkdtempSync(join(tmpdir(), 'overfit-lab-'))
afterAll(() => rmSync(dist, { recursive: true }))

test('a version is every file but source maps and the service worker, and another where one of them is another', () => {
  mkdirSync(join(dist, 'assets'))
  for (const file of [
    'index.html',
    'icon.svg',
    'offline.js',
    'assets/a.js',
    'assets/a.js.map',
    'assets/b.wasm',
  ])
    writeFileSync(join(dist, file), file)
  const { id, files } = versionOf(dist)
  expect(Object.keys(files)).toEqual(['assets/a.js', 'assets/b.wasm', 'icon.svg', ''])
  // openssl dgst -sha256 -binary | base64
  expect(files['assets/a.js']).toBe('sha256-VGcD1acdCMwrjqYAQr4HvdEoGdp4QcYT5OSjkKtnwUI=')
  writeFileSync(join(dist, 'offline.js'), 'with its files')
  expect(versionOf(dist).id).toBe(id)
  writeFileSync(join(dist, 'icon.svg'), 'another')
  expect(versionOf(dist).id).not.toBe(id)
})
