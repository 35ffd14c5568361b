/** Places, organisations and people that the source names, by the keys that the visit uses. */
export const places = {
  yiwu: { nameEn: 'Yiwu', nameZh: '义乌', country: 'CN', zone: 'Asia/Shanghai' },
  yekaterinburg: {
    nameEn: 'Yekaterinburg',
    nameZh: '叶卡捷琳堡',
    nameLocal: 'Екатеринбург',
    localLanguage: 'ru',
    country: 'RU',
    zone: 'Asia/Yekaterinburg',
  },
  moscow: {
    nameEn: 'Moscow',
    nameZh: '莫斯科',
    nameLocal: 'Москва',
    localLanguage: 'ru',
    country: 'RU',
    zone: 'Europe/Moscow',
  },
  cochin: {
    nameEn: 'Cochin',
    nameZh: '科钦',
    nameLocal: 'കൊച്ചി',
    localLanguage: 'ml',
    otherNames: ['Kochi'],
    country: 'IN',
    zone: 'Asia/Kolkata',
  },
  naviMumbai: {
    nameEn: 'Navi Mumbai',
    nameZh: '新孟买',
    nameLocal: 'नवी मुंबई',
    localLanguage: 'mr',
    country: 'IN',
    zone: 'Asia/Kolkata',
  },
  newDelhi: {
    nameEn: 'New Delhi',
    nameZh: '新德里',
    nameLocal: 'नई दिल्ली',
    localLanguage: 'hi',
    country: 'IN',
    zone: 'Asia/Kolkata',
  },
} as const

export type PlaceKey = keyof typeof places

export const organisations = {
  yiwu: {
    nameEn: 'Yiwu Municipal People’s Government',
    nameZh: '义乌市人民政府',
    kind: 'municipal',
    place: 'yiwu',
  },
  jinhua: {
    nameEn: 'Jinhua Municipal People’s Government',
    nameZh: '金华市人民政府',
    kind: 'municipal',
    place: null,
  },
  sverdlovsk: {
    nameEn: 'Sverdlovsk Oblast',
    nameZh: '斯维尔德洛夫斯克州',
    kind: 'regional',
    place: 'yekaterinburg',
  },
  foreignMinistryUrals: {
    nameEn: 'Office of the Russian Foreign Ministry in the Urals',
    nameZh: '俄罗斯外交部驻乌拉尔地区办事处',
    kind: 'central-government',
    place: 'yekaterinburg',
  },
  simaLand: { nameEn: 'Sima-Land', nameZh: null, kind: 'company', place: null },
  railways: {
    nameEn: 'Russian Railways',
    nameZh: '俄罗斯铁路公司',
    kind: 'state-owned-company',
    place: null,
  },
  asianEntrepreneurs: {
    nameEn: 'Russian Federation of Asian Industrial Entrepreneurs',
    nameZh: '俄罗斯亚洲工业企业家联合会',
    kind: 'association',
    place: 'moscow',
  },
  cochin: { nameEn: 'City of Cochin', nameZh: '科钦市', kind: 'municipal', place: 'cochin' },
  lulu: { nameEn: 'LULU Group', nameZh: '露露集团', kind: 'company', place: null },
  keralaPark: { nameEn: 'Kerala IT Park', nameZh: '喀拉拉邦信息技术园', kind: 'park', place: null },
  naviMumbai: { nameEn: 'City of Navi Mumbai', nameZh: '新孟买市', kind: 'municipal', place: 'naviMumbai' },
  embassy: {
    nameEn: 'Embassy of China in India',
    nameZh: '中国驻印度大使馆',
    kind: 'mission',
    place: 'newDelhi',
  },
  exchangeCentre: {
    nameEn: 'China-India Economic and Cultural Exchange Centre',
    nameZh: '中印经济文化交流中心',
    kind: 'association',
    place: null,
  },
  zhejiangChamber: {
    nameEn: 'India Zhejiang General Chamber of Commerce',
    nameZh: '印度浙江总商会',
    kind: 'association',
    place: null,
  },
} as const

export type OrganisationKey = keyof typeof organisations

export const wangJian = {
  nameEn: 'Wang Jian',
  nameZh: '王健',
  familyName: 'Wang',
  nameOrder: 'family-first',
  posts: [
    { titleEn: 'Deputy Mayor of Jinhua', titleZh: '金华市副市长', organisation: 'jinhua' },
    { titleEn: 'Mayor of Yiwu', titleZh: '义乌市市长', organisation: 'yiwu' },
  ],
} as const
