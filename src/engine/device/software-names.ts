// What the name of a renderer says of whether the "GPU" is the processor: not every browser tells it.

const software = /swiftshader|llvmpipe|softpipe|software|basic render/i
const hardware = /nvidia|\bamd\b|radeon|intel|mali|adreno|powervr|apple [am]\d/i

export function saysSoftware(renderer: string): boolean {
  return software.test(renderer)
}

/** Neither can be told: WebKit says “Apple GPU” of all there is, and some browsers say nothing. */
export function hidesItsName(renderer: string): boolean {
  return !software.test(renderer) && !hardware.test(renderer)
}
