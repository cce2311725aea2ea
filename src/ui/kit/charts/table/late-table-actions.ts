// What takes a table along: fetched in idle time, or when a chart is first shown as one.
import { late } from '../../late/late'

export const LateTableActions = late(async () => (await import('./TableActions')).TableActions)
