import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { Look } from './look'

/** The two kinds of lists. In official papers a numbered one is the fourth level of the standard, （1）. */
export function listsOf({ official, faces }: Look): INumberingOptions {
  const indent = official ? { left: 1052, hanging: 420 } : { left: 360, hanging: 300 }
  const level = { level: 0, alignment: AlignmentType.LEFT, suffix: LevelSuffix.TAB }
  return {
    config: [
      {
        reference: 'numbers',
        levels: [
          {
            ...level,
            format: LevelFormat.DECIMAL,
            text: official ? '（%1）' : '%1.',
            start: 1,
            style: {
              run: { font: faces.body },
              paragraph: { indent: official ? { left: 1432, hanging: 800 } : indent },
            },
          },
        ],
      },
      {
        reference: 'bullets',
        levels: [
          {
            ...level,
            format: LevelFormat.BULLET,
            text: '•',
            // Not the fonts of symbols, which other programs lack.
            style: { run: { font: 'Arial' }, paragraph: { indent } },
          },
        ],
      },
    ],
  }
}
