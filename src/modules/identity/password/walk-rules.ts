/** How the keys lie, row by row; each row begins a little further to the right. */
const KEYBOARDS = [
  ['1234567890-=', 'qwertyuiop[]', 'asdfghjkl;', 'zxcvbnm,./'],
  ['1234567890-=', 'azertyuiop^$', 'qsdfghjklm', 'wxcvbn,;:!'],
  ['1234567890', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm,.-'],
]
const SHIFT = [0, 0.5, 0.75, 1.25]

const places = KEYBOARDS.map(
  (rows) =>
    new Map(
      rows.flatMap((row, down) =>
        [...row].map((key, at) => [key, { down, right: at + (SHIFT[down] ?? 0) }] as const),
      ),
    ),
)

/** In the alphabet or among the figures; pictures that lie beside each other in a table nobody walks along. */
const isNext = (from: string, to: string) =>
  /[a-z0-9]/.test(from) && Math.abs(to.charCodeAt(0) - from.charCodeAt(0)) <= 1

/** A larger part than in any words: of `qazwsxedcrfv` eight steps in eleven, of a sentence two or three in ten. */
const MOST_STEPS = 0.7

/** Whether fingers walked over the keyboard, or along the alphabet or the figures, or stood still. */
export const isWalk = (text: string) =>
  places.some((place) => {
    const signs = [...text]
    const near = signs.slice(1).map((to, at) => {
      const from = signs[at] ?? ''
      const [a, b] = [place.get(from), place.get(to)]
      const beside = a && b && Math.abs(a.down - b.down) <= 1 && Math.abs(a.right - b.right) <= 1
      return beside || isNext(from, to)
    })
    // One step alone is in many words: a walk goes on.
    const steps = near.filter((step, at) => step && (near[at - 1] || near[at + 1]))
    return steps.length >= near.length * MOST_STEPS
  })
