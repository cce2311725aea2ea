// Tests in Node compute as the worker does: in WebAssembly.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseVectors } from '../../src/engine/fleet/cpu/processor'
import { Vectors } from '../../src/engine/fleet/cpu/vectors/vectors'
import { compiled } from '../assembly-script'

const source = join(import.meta.dirname, '../../src/engine/fleet/cpu/vectors/kernels.as.ts')

chooseVectors(new Vectors(await WebAssembly.compile(readFileSync(await compiled(source)))))
