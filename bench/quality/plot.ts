/** One line of the plot: a system's word F1 on every article. */
export interface Series {
  readonly name: string
  readonly values: readonly number[]
}

const [WIDTH, HEIGHT] = [740, 400]
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 216, 16, 44]
/** Below this the lines of all systems run together into the corner. */
const LEAST = 0.4
/** Told apart by people who see no red or green (Okabe and Ito 2008), on white and on black. */
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9', '#8a8a8a']

/** Word F1 from the worst page to the best, a line a system, as SVG. */
export function plotOf(series: readonly Series[], title: string): string {
  const lines = series.map((one, i) => lineOf(one, COLOURS[i % COLOURS.length] ?? '#8a8a8a', i))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="${title}">
<style>text{fill:#333}.grid{stroke:#ccc}@media(prefers-color-scheme:dark){text{fill:#ddd}.grid{stroke:#555}}</style>
${axes(title)}
${lines.join('\n')}
</svg>
`
}

function axes(title: string): string {
  const ticks = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(
    (value) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}"/><text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${value.toFixed(1)}</text>`,
  )
  const shares = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<text x="${x(share)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${share * 100} %</text>`,
  )
  const caption = `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle">${title}</text>`
  return [...ticks, ...shares, caption].join('\n')
}

function lineOf({ name, values }: Series, colour: string, i: number): string {
  const sorted = values.toSorted((a, b) => a - b)
  const points = sorted.map((value, k) => `${x((k + 0.5) / sorted.length)},${y(Math.max(LEAST, value))}`)
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length
  const label = `<text x="${WIDTH - RIGHT + 32}" y="${TOP + 22 + i * 22}">${name} ${mean.toFixed(3)}</text>`
  const key = `<line x1="${WIDTH - RIGHT + 10}" x2="${WIDTH - RIGHT + 26}" y1="${TOP + 18 + i * 22}" y2="${TOP + 18 + i * 22}" stroke="${colour}" stroke-width="3"/>`
  return `<polyline fill="none" stroke="${colour}" stroke-width="${i === 0 ? 3 : 1.5}" points="${points.join(' ')}"/>${key}${label}`
}

function x(share: number): number {
  return round(LEFT + share * (WIDTH - LEFT - RIGHT))
}

function y(value: number): number {
  return round(HEIGHT - BOTTOM - ((value - LEAST) / (1 - LEAST)) * (HEIGHT - TOP - BOTTOM))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
