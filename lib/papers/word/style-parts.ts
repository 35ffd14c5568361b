import { BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'

export type Style = Pick<IParagraphStyleOptions, 'paragraph' | 'run' | 'next'>

export const none = { before: 0, after: 0 }

/** So many times the line that a font asks for. */
export const auto = (lines: number) => ({ line: Math.round(lines * 240), lineRule: LineRuleType.AUTO })

/** Lines of just this height, whatever the font asks for. */
export const exactly = (twips: number) => ({ line: twips, lineRule: LineRuleType.EXACT })

/** A line down the left side; `size` in eighths of a point. */
export const bar = (color: string, size: number) => ({
  left: { style: BorderStyle.SINGLE, color, size, space: 8 },
})

/** A paragraph that is there for what it does to the next one. */
export const tiny: Style = { paragraph: { spacing: { ...none, ...exactly(20) } }, run: { size: 2 } }
