/** The mark of the bakery of the demo: an ear of corn, drawn for it. */
const grain = (x: number, y: number, turn: number) =>
  `<path transform="translate(${x} ${y}) rotate(${turn})" d="M0 0C7 -4 8 -13 0 -20C-8 -13 -7 -4 0 0Z"/>`

const pairs = [74, 58, 42].map((y) => grain(46, y, -38) + grain(50, y, 38)).join('')

export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">
<rect width="96" height="96" rx="20" fill="#7a3e1d"/>
<g fill="#f6e3c0">${pairs}${grain(48, 30, 0)}</g>
<path d="M48 88V34" fill="none" stroke="#f6e3c0" stroke-width="3" stroke-linecap="round"/>
</svg>`
