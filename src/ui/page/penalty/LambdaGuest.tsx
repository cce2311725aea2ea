// Who else may say something beside λ.
import { guestPlace } from '../../kit/GuestPlace'

export const { invite: inviteToLambda, Place: LambdaGuest } = guestPlace<object>()
