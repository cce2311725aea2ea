// The version of the product, as package.json has it.
import { version as packageVersion } from '../../package.json'

export const version: string = packageVersion
