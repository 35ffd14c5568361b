import type { IFontAttributesProperties } from 'docx'
import { twips } from './measures'

/** The faces of one kind of words, by script. */
export type Face = IFontAttributesProperties

const face = (latin: string, eastAsia: string): Face => ({
  ascii: latin,
  hAnsi: latin,
  eastAsia,
  // Has both Devanagari and Malayalam.
  cs: 'Nirmala UI',
})

const page = { width: 11906, height: 16838 }

/** English papers: a plain page. Sizes in points, measures of the page in twips. */
const plain = {
  official: false,
  page,
  margins: { top: twips(22), bottom: twips(26), left: twips(22), right: twips(22), footer: twips(14) },
  ink: '1B1F2A',
  second: '5A6070',
  rule: 'D8D3C7',
  link: '1F3F6E',
  missing: '8A5A00',
  faces: {
    body: face('Calibri', 'DengXian'),
    title: face('Cambria', 'SimSun'),
    heads: [face('Cambria', 'SimSun'), face('Cambria', 'SimSun'), face('Calibri', 'DengXian')],
    head: face('Calibri', 'DengXian'),
    number: face('Calibri', 'DengXian'),
  },
  sizes: { title: 20, heads: [14, 12, 10.5], body: 10.5, facts: 10.5, table: 9.5, note: 10, foot: 8.5 },
  terms: twips(42),
}

export type Look = Omit<typeof plain, 'official'> & { official: boolean }

/**
 * Chinese papers after GB/T 9704-2012: size 3 fangsong, heiti, kaiti and bold fangsong for the headings, 22 lines of 28
 * characters on 156 by 225 mm. The faces have the names that offices know them by.
 */
const official: Look = {
  official: true,
  page,
  margins: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26), footer: twips(22) },
  ink: '000000',
  second: '333333',
  rule: '000000',
  link: '000000',
  missing: '8A5A00',
  faces: {
    body: face('Times New Roman', '仿宋_GB2312'),
    title: face('Times New Roman', '方正小标宋简体'),
    heads: [
      face('Times New Roman', '黑体'),
      face('Times New Roman', '楷体_GB2312'),
      face('Times New Roman', '仿宋_GB2312'),
    ],
    head: face('Times New Roman', '黑体'),
    number: face('宋体', '宋体'),
  },
  sizes: { title: 22, heads: [16, 16, 16], body: 16, facts: 14, table: 12, note: 14, foot: 14 },
  terms: twips(37),
}

/** The look of papers in a language: that of Chinese official documents for `zh`, else a plain one. */
export const lookOf = (lang: string): Look => (lang === 'zh' ? official : plain)

/** How wide the text of a page is, in twips. */
export const columnOf = ({ page, margins }: Look) => page.width - margins.left - margins.right

// The standard's grid. A pitch a hair larger would leave room for 21 lines or 27 characters.
const [lines, characters] = [22, 28]

/** The distance of two lines of the official grid, in twips. */
export const linePitch = ({ page, margins }: Look) =>
  Math.floor((page.height - margins.top - margins.bottom) / lines)

/** What the official grid adds to the width of a character, in 4096ths of a point. */
export const characterSpace = (look: Look) =>
  Math.floor((columnOf(look) / 20 / characters - look.sizes.body) * 4096)
