// Screens: what a page enlarged twice and four times has left of 1280 x 800 and 1280 x 1024, too.
export const sizes = {
  wide: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
  twice: { width: 640, height: 400 },
  fourTimes: { width: 320, height: 256 },
}
