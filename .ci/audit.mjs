// `npm run audit`: whether a package that is shipped has a known hole. Where the registry does not say, that is said aloud.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// A shell, because npm is a .cmd file on Windows.
const { stdout } = spawnSync('npm audit --omit=dev --json', {
  cwd: join(import.meta.dirname, '..'),
  shell: true,
  encoding: 'utf8',
})

/** @returns {{ vulnerabilities: Record<string, { severity: string }> } | undefined} */
function reportIn() {
  try {
    const report = JSON.parse(stdout)
    return report.vulnerabilities ? report : undefined
  } catch {
    return undefined
  }
}

const report = reportIn()
if (!report)
  console.warn('⚠ AUDIT NOT CHECKED: the registry did not answer. Known holes may have been missed.')
for (const [name, { severity }] of Object.entries(report?.vulnerabilities ?? {})) {
  console.error(`✘ ${name}: ${severity}. npm audit --omit=dev tells more.`)
  process.exitCode = 1
}
