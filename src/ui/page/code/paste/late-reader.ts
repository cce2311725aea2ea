// What reads code: fetched when it is first needed, or in idle time before.
import { latePart } from '../../../kit/late/late'

export const reader = latePart(() => import('../../../../experiment/from-code/from-code'))
