// Who else may draw over the loss chart, while it asks something there.
import { guestPlace } from '../../GuestPlace'
import type { Plot } from '../plot'
import type { LossFrame } from './loss-frame'

export const { invite: inviteToLoss, Place: LossGuest } = guestPlace<{ frame: LossFrame; plot: Plot }>()
