// A room in a file, for `--keep`: whole, or as it was before.
import { existsSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { RoomKeys } from './keys'

const schema = v.object({
  format: v.literal('overfit-lab-room'),
  version: v.literal(1),
  code: v.string(),
  secret: v.string(),
  documents: v.record(v.string(), v.string()),
})

export interface KeptRoom {
  /** Of the room in the file; undefined where there is none yet. */
  keys: RoomKeys | undefined
  read(documentName: string): Uint8Array | null
  /** @throws where the file cannot be written: what was in it stays */
  write(keys: RoomKeys, documentName: string, state: Uint8Array): Promise<void>
}

/** @throws where there is a file that holds no room */
export function keptIn(file: string): KeptRoom {
  const kept = readRoom(file)
  const documents = new Map(Object.entries(kept?.documents ?? {}))
  let writing: Promise<void> = Promise.resolve()
  return {
    keys: kept && { code: kept.code, secret: kept.secret },
    read(name) {
      const text = documents.get(name)
      return text === undefined ? null : Buffer.from(text, 'base64')
    },
    write(keys, name, state) {
      documents.set(name, Buffer.from(state).toString('base64'))
      const next = writing.then(() => replace(file, { ...keys, documents: Object.fromEntries(documents) }))
      writing = next.catch(() => undefined)
      return next
    },
  }
}

function readRoom(file: string): v.InferOutput<typeof schema> | undefined {
  if (!existsSync(file)) return undefined
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Error(`${file} holds no room of Overfit Lab. Name another file.`)
  }
}

/** Half a file would be no file: the new one takes the old one's name when it is whole. The secret is in it. */
async function replace(file: string, room: RoomKeys & { documents: Record<string, string> }): Promise<void> {
  const content = JSON.stringify({ format: 'overfit-lab-room', version: 1, ...room })
  await writeFile(`${file}.new`, content, { mode: 0o600 })
  await rename(`${file}.new`, file)
}
