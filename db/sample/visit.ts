/** The Yiwu delegation's visit to Russia and India, as far as the source goes and no further. */
export const visit = {
  direction: 'outbound',
  titleEn: 'Yiwu delegation to Russia and India',
  titleZh: '义乌市代表团出访俄罗斯、印度',
  purposeEn: 'To show the city’s advantages and potential, widen cooperation and promote investment.',
  purposeZh: '展示城市优势与潜力，扩大合作，促进投资。',
  firstOn: '2019-12-19',
  lastOn: '2019-12-26',
  sensitivity: 'public',
} as const

export const head = {
  role: 'head',
  titleEn: 'Deputy Mayor of Jinhua, Mayor of Yiwu',
  titleZh: '金华市副市长、义乌市市长',
} as const

/** In the order of the source, which gives no dates by city. */
export const stops = ['yekaterinburg', 'moscow', 'cochin', 'naviMumbai', 'newDelhi'] as const

export const agreements = {
  russia: {
    type: 'unknown',
    titleEn: 'Cooperation projects signed in Russia',
    titleZh: '在俄罗斯签署的合作项目',
    summaryEn:
      'Stands for the papers signed at several ceremonies in Russia until their titles and parties are known.',
    summaryZh: '代表在俄罗斯数场签字仪式上签署的文件，名称和签署方待补充。',
    meeting: 'signing',
    act: 'signed',
    parties: [],
    remark: 'agreement',
  },
  lulu: {
    type: 'unknown',
    titleEn: 'Understanding with LULU Group on building markets in India',
    titleZh: '与露露集团关于在印度建设市场的共识',
    summaryEn: 'Markets in India are to be built on the advantages of each side.',
    summaryZh: '双方拟发挥各自优势，在印度建设市场。',
    meeting: 'lulu',
    act: null,
    parties: ['lulu'],
    remark: 'understanding',
  },
  naviMumbai: {
    type: 'sister-city-agreement',
    titleEn: 'Sister-city relationship with Navi Mumbai',
    titleZh: '与新孟买市建立友好城市关系',
    summaryEn:
      'Under discussion. Industries that complete each other, farm produce and high technology were named.',
    summaryZh: '商谈中，涉及产业互补、农产品和高科技产品合作。',
    meeting: 'naviMumbai',
    act: 'proposed',
    parties: ['naviMumbai', 'yiwu'],
    remark: 'proposal',
  },
} as const

export const commitments = [
  {
    meeting: 'railways',
    partner: 'railways',
    wordsEn: 'Keep improving the service of the China Railway Express.',
    wordsZh: '持续改进中欧班列服务。',
  },
  {
    meeting: 'railways',
    partner: 'railways',
    wordsEn: 'Make the transport of cargo more transparent.',
    wordsZh: '提高货物运输的透明度。',
  },
  {
    meeting: 'railways',
    partner: 'railways',
    wordsEn: 'Raise the number of trains, so that Russian goods reach more countries.',
    wordsZh: '增加班列开行数量，使俄罗斯商品运往更多国家。',
  },
  {
    meeting: 'naviMumbai',
    partner: 'naviMumbai',
    wordsEn: 'The mayor of Navi Mumbai hopes to pay a visit to Yiwu in return.',
    wordsZh: '新孟买市市长希望回访义乌。',
  },
] as const
