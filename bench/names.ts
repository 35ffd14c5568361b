/** Cities with their country, zone and names in English and Chinese. */
export const cities = [
  ['Yiwu', '义乌', 'CN', 'Asia/Shanghai'],
  ['Navi Mumbai', '新孟买', 'IN', 'Asia/Kolkata'],
  ['Kochi', '科钦', 'IN', 'Asia/Kolkata'],
  ['Mumbai', '孟买', 'IN', 'Asia/Kolkata'],
  ['Colombo', '科伦坡', 'LK', 'Asia/Colombo'],
  ['Madrid', '马德里', 'ES', 'Europe/Madrid'],
  ['Valencia', '巴伦西亚', 'ES', 'Europe/Madrid'],
  ['Duisburg', '杜伊斯堡', 'DE', 'Europe/Berlin'],
  ['Hamburg', '汉堡', 'DE', 'Europe/Berlin'],
  ['Prague', '布拉格', 'CZ', 'Europe/Prague'],
  ['Liège', '列日', 'BE', 'Europe/Brussels'],
  ['Almaty', '阿拉木图', 'KZ', 'Asia/Almaty'],
  ['Tashkent', '塔什干', 'UZ', 'Asia/Tashkent'],
  ['Dubai', '迪拜', 'AE', 'Asia/Dubai'],
  ['Cairo', '开罗', 'EG', 'Africa/Cairo'],
  ['Nairobi', '内罗毕', 'KE', 'Africa/Nairobi'],
  ['Cape Town', '开普敦', 'ZA', 'Africa/Johannesburg'],
  ['São Paulo', '圣保罗', 'BR', 'America/Sao_Paulo'],
  ['Santiago', '圣地亚哥', 'CL', 'America/Santiago'],
  ['Seoul', '首尔', 'KR', 'Asia/Seoul'],
  ['Osaka', '大阪', 'JP', 'Asia/Tokyo'],
  ['Bangkok', '曼谷', 'TH', 'Asia/Bangkok'],
  ['Ho Chi Minh City', '胡志明市', 'VN', 'Asia/Ho_Chi_Minh'],
  ['Penang', '槟城', 'MY', 'Asia/Kuala_Lumpur'],
] as const

export const families = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'.split('')
export const givenNames = '建国 伟 芳 秀英 敏 静 丽 强 磊 洋 艳 勇 军 杰 娟 涛 明 超 霞 平'.split(' ')
export const familyNames =
  'Nair Menon García Müller Novák Silva Kim Tanaka Perera Kamau Hassan Karimov Rossi Nguyen'.split(' ')
export const firstNames =
  'Anita Ravi Elena Hans Petra João Min-jun Yuki Nimal Grace Omar Aziza Marco Linh'.split(' ')

export const bodies = [
  ['Municipal Corporation', '市政府', 'municipal'],
  ['Chamber of Commerce', '商会', 'association'],
  ['Port Authority', '港务局', 'state-owned-company'],
  ['University of Technology', '理工大学', 'university'],
  ['Industrial Park', '工业园', 'park'],
  ['Trading Company', '贸易公司', 'company'],
  ['Logistics Group', '物流集团', 'company'],
  ['Regional Government', '大区政府', 'regional'],
] as const

export const subjects = [
  ['small-commodity trade', '小商品贸易'],
  ['a freight-train service', '班列合作'],
  ['vocational training', '职业教育'],
  ['an exhibition centre', '展览中心'],
  ['sister-city exchange', '友城交流'],
  ['cold-chain logistics', '冷链物流'],
  ['a bonded warehouse', '保税仓库'],
  ['youth exchange', '青少年交流'],
  ['cross-border e-commerce', '跨境电商'],
  ['a textile plant', '纺织工厂'],
] as const

export const posts = [
  ['Mayor', '市长'],
  ['Deputy Director', '副主任'],
  ['Chief Executive', '首席执行官'],
  ['Head of Section', '科长'],
] as const
