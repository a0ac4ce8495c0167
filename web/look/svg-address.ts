/** A drawing as an address, so that it is shown as a picture and nothing in it can act. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
