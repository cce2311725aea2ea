// Who else may draw over a picture of the fit, while it asks something there.
import type { Size } from '../element-size'
import { guestPlace } from '../GuestPlace'
import type { FitView } from './picture'

export const { invite: inviteToFit, Place: FitGuest } = guestPlace<{ view: FitView; size: Size }>()
