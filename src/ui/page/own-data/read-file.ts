// A table from a file: its text, however it is encoded.
import { decodeText } from '../../../experiment/own-data/decode'
import type { DroppedFile } from './open-own-data'

export async function readTableFile(file: File): Promise<DroppedFile> {
  return { name: file.name, ...decodeText(new Uint8Array(await file.arrayBuffer())) }
}
