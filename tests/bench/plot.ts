/** How long something takes at some sizes. */
export interface Curve {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly ms: number }[];
}

const [WIDTH, HEIGHT] = [720, 440];
const FRAME = { left: 64, right: 24, top: 20, bottom: 48 };
// Okabe and Ito's, told apart by colour-blind readers too, and each curve has its own dashes.
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#5b5b5b'];
const DASHES = ['none', '8 4', '2 3', '10 3 2 3', '4 4'];

function decades(values: readonly number[]): readonly [low: number, high: number] {
  return [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
}

function text(x: number, y: number, words: string, anchor = 'middle', extra = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" ${extra}>${words}</text>`;
}

/** Curves on logarithmic axes, where a line of slope one grows as its size does. */
export function plotOf(curves: readonly Curve[]): string {
  const points = curves.flatMap((curve) => curve.points);
  const [x0, x1] = decades(points.map(({ size }) => size));
  const [y0, y1] = decades(points.map(({ ms }) => ms));
  const [width, height] = [WIDTH - FRAME.left - FRAME.right, HEIGHT - FRAME.top - FRAME.bottom];
  const x = (size: number): number => FRAME.left + (width * (Math.log10(size) - x0)) / (x1 - x0);
  const y = (ms: number): number => HEIGHT - FRAME.bottom - (height * (Math.log10(ms) - y0)) / (y1 - y0);
  const grid: string[] = [];
  for (let k = x0; k <= x1; k++) {
    grid.push(`<path d="M${x(10 ** k)} ${FRAME.top}V${HEIGHT - FRAME.bottom}"/>`);
  }
  for (let k = y0; k <= y1; k++) grid.push(`<path d="M${FRAME.left} ${y(10 ** k)}H${WIDTH - FRAME.right}"/>`);
  const labels = [
    ...Array.from({ length: x1 - x0 + 1 }, (_, i) =>
      text(x(10 ** (x0 + i)), HEIGHT - FRAME.bottom + 18, (10 ** (x0 + i)).toLocaleString('en')),
    ),
    ...Array.from({ length: y1 - y0 + 1 }, (_, i) =>
      text(FRAME.left - 8, y(10 ** (y0 + i)) + 4, String(Number((10 ** (y0 + i)).toPrecision(1))), 'end'),
    ),
    text(FRAME.left + width / 2, HEIGHT - 10, 'size: vertices, days, texts or kilometres'),
    text(0, 0, 'ms', 'middle', `transform="translate(16 ${FRAME.top + height / 2}) rotate(-90)"`),
  ];
  const drawn = curves.map(({ name, points }, i) => {
    const path = points.map(({ size, ms }, k) => `${k ? 'L' : 'M'}${x(size).toFixed(1)} ${y(ms).toFixed(1)}`).join('');
    const dash = DASHES[i % DASHES.length]!;
    const style = `stroke="${COLOURS[i % COLOURS.length]}" stroke-width="2.5" fill="none" stroke-dasharray="${dash}"`;
    const rowY = FRAME.top + 16 + i * 18;
    return `<path d="${path}" ${style}/><path d="M${FRAME.left + 12} ${rowY - 4}h36" ${style}/>${text(FRAME.left + 56, rowY, name, 'start')}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>How time grows with size</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<g stroke="#ddd">${grid.join('')}</g>
<g fill="#222">${labels.join('')}</g>
${drawn.join('\n')}
</svg>
`;
} // prettier-ignore
