// As much of convnetjs as the bench calls; it has no types of its own.
declare module 'convnetjs' {
  interface Volume {
    w: Float64Array
  }
  interface Layer {
    layer_type: string
    filters: Volume[]
    biases: Volume
  }
  interface Net {
    layers: Layer[]
    makeLayers(definitions: Record<string, unknown>[]): void
    forward(input: Volume): Volume
  }
  const convnetjs: {
    Vol: new (values: number[]) => Volume
    Net: new () => Net
    Trainer: new (
      net: Net,
      options: Record<string, unknown>,
    ) => { train(input: Volume, target: number[]): unknown }
  }
  export = convnetjs
}
