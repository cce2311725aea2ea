// Dropout in each language, for exports: which units it drops is that library's own draw.
import type { InEachLanguage } from '../language'

/** The expression that makes the module. */
type DropoutCode = InEachLanguage<{ pytorch(rate: number): string }>

export const dropoutCode: DropoutCode = { pytorch: (rate) => `nn.Dropout(${rate})` }
