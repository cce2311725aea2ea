// A file in the place of the run, an experiment or a run, or pins beside it: told apart by what is in it.
import { BadInput } from '../../../../experiment/parse/bad-input'
import { fetched } from '../../../../experiment/parse/not-loaded'
import { isFormatted } from '../../../../experiment/run-file/format'
import type { Session } from '../../../../session/session'
import { readJson } from './json-file'

/** The largest run that is ever saved is half as large. */
const MAX_BYTES = 64e6

/**
 * The run that is there goes on until the file is known to be good. A run stands where it stood, an experiment begins.
 *
 * @param goesOn whether an experiment begins to play where the run that was there played
 * @throws BadInput
 */
export async function openFile(session: Session, file: File, goesOn: boolean): Promise<void> {
  if (file.size > MAX_BYTES)
    throw new BadInput(`file: found ${Math.round(file.size / 1e6)} MB, expected at most ${MAX_BYTES / 1e6}.`)
  const content = readJson(await file.text())
  if (isFormatted(content) && content.format === 'overfit-lab-pins') {
    const { openPins } = await fetched('What reads pins', import('../../pins/open-pins'))
    return openPins(content)
  }
  if (isFormatted(content)) return session.openRun(content)
  // Such as a table as JSON.
  if (!isVersioned(content))
    throw new BadInput('This file is no experiment or run of the lab. A table comes in as CSV.')
  const plays = goesOn && session.store.getState().status === 'running'
  await session.load(content)
  if (plays) session.play()
}

function isVersioned(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'version' in content
}
