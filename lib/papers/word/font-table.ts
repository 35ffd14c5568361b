type Font = { name: string; others: string[]; family: 'roman' | 'swiss' | 'auto'; charset?: string }

const chinese = '86'

/** The fonts that papers name, and by what others each may be replaced where an office lacks it. */
const fonts: Font[] = [
  {
    name: '方正小标宋简体',
    others: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '华文中宋', 'STZhongsong', 'Noto Serif CJK SC', '宋体'],
    family: 'auto',
    charset: chinese,
  },
  {
    name: '仿宋_GB2312',
    others: ['仿宋', 'FangSong', '方正仿宋_GBK', '华文仿宋', 'STFangsong', 'Noto Serif CJK SC'],
    family: 'auto',
    charset: chinese,
  },
  {
    name: '楷体_GB2312',
    others: ['楷体', 'KaiTi', '方正楷体_GBK', '华文楷体', 'STKaiti', 'Noto Serif CJK SC'],
    family: 'auto',
    charset: chinese,
  },
  { name: '黑体', others: ['SimHei', '方正黑体_GBK', 'Noto Sans CJK SC'], family: 'swiss', charset: chinese },
  {
    name: '宋体',
    others: ['SimSun', '方正书宋_GBK', 'Noto Serif CJK SC'],
    family: 'roman',
    charset: chinese,
  },
  {
    name: 'DengXian',
    others: ['等线', 'Microsoft YaHei', 'Noto Sans CJK SC'],
    family: 'swiss',
    charset: chinese,
  },
  { name: 'SimSun', others: ['宋体', 'Noto Serif CJK SC'], family: 'roman', charset: chinese },
  { name: 'Times New Roman', others: ['Liberation Serif', 'Tinos'], family: 'roman' },
  { name: 'Calibri', others: ['Carlito', 'Arial', 'Noto Sans'], family: 'swiss' },
  { name: 'Cambria', others: ['Caladea', 'Times New Roman', 'Noto Serif'], family: 'roman' },
  {
    name: 'Nirmala UI',
    others: ['Mangal', 'Kartika', 'Noto Sans Devanagari', 'Noto Sans Malayalam'],
    family: 'swiss',
  },
]

/** The list of fonts of a Word file, with the name to replace each by. */
export function fontTable(empty: string): string {
  const told = fonts.map(
    ({ name, others, family, charset = '00' }) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  return empty.replace(/\/>$/, `>${told.join('')}</w:fonts>`)
}
