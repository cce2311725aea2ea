// A table from a file; what reads it is fetched with the first.
import { fetched } from '../../../experiment/parse/not-loaded'
import type { DroppedFile } from './open-own-data'

export async function readTable(file: File): Promise<DroppedFile> {
  const { readTableFile } = await fetched('What reads tables', import('./read-file'))
  return readTableFile(file)
}
