// What the keys do, fetched in idle time, or with the first key.
import { latePart } from '../../kit/late/late'

export const lateKeys = latePart(async () => (await import('./key-table')).keyTable)
