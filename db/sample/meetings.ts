import type { OrganisationKey, PlaceKey } from './directory'

type Outcome = { kind: 'information' | 'decision'; textEn: string; textZh: string }

type SampleMeeting = {
  kind: 'talks' | 'courtesy-call' | 'business-meeting' | 'signing-ceremony' | 'site-visit' | 'mission-call'
  subjectEn: string
  subjectZh: string
  stop: PlaceKey | null
  counterparts: OrganisationKey[]
  recordEn: string
  recordZh: string
  outcomes: Outcome[]
  /** Whether the source says of the head himself that he took part. */
  headNamed?: boolean
  remark: 'meeting' | 'placedByOrder' | 'unplaced'
}

const exchangesWished: Outcome = {
  kind: 'information',
  textEn: 'Both sides wish for closer economic, trade and cultural exchange.',
  textZh: '双方均希望深化经贸和文化交流。',
}

/** The engagements of the visit in the order of the source. */
export const meetings = {
  sverdlovsk: {
    kind: 'talks',
    subjectEn: 'Leaders of Sverdlovsk Oblast and officers of the Foreign Ministry in the Urals',
    subjectZh: '会见斯维尔德洛夫斯克州领导及俄外交部驻乌拉尔地区官员',
    stop: 'yekaterinburg',
    counterparts: ['sverdlovsk', 'foreignMinistryUrals'],
    recordEn:
      'The delegation met leaders of Sverdlovsk Oblast and officers of the Russian Foreign Ministry’s office in the Urals. Both sides said that they want to deepen economic, trade and cultural exchange.',
    recordZh:
      '代表团会见了斯维尔德洛夫斯克州领导和俄罗斯外交部驻乌拉尔地区办事机构官员。双方表示愿深化经贸、文化交流。',
    outcomes: [exchangesWished],
    remark: 'meeting',
  },
  simaLand: {
    kind: 'business-meeting',
    subjectEn: 'Sima-Land',
    subjectZh: '会见Sima-Land公司',
    stop: 'yekaterinburg',
    counterparts: ['simaLand'],
    recordEn: 'Wang Jian told the company that he hopes for deeper cooperation.',
    recordZh: '王健表示，希望与该公司深化合作。',
    outcomes: [],
    headNamed: true,
    remark: 'placedByOrder',
  },
  railways: {
    kind: 'business-meeting',
    subjectEn: 'Russian Railways on the China Railway Express',
    subjectZh: '与俄罗斯铁路公司会谈中欧班列',
    stop: null,
    counterparts: ['railways'],
    recordEn:
      'Officials of Russian Railways spoke well of the China Railway Express.\n\nThe company will keep improving its service, make the transport of cargo more transparent and raise the number of trains, so that Russian goods reach more countries.',
    recordZh:
      '俄罗斯铁路公司负责人对中欧班列给予好评。\n\n该公司将持续改进服务，提高货物运输透明度，增加班列数量，使俄罗斯商品运往更多国家。',
    outcomes: [],
    remark: 'unplaced',
  },
  asianEntrepreneurs: {
    kind: 'business-meeting',
    subjectEn: 'Russian federation of Asian industrial entrepreneurs',
    subjectZh: '会见俄罗斯亚洲工业企业家联合会',
    stop: 'moscow',
    counterparts: ['asianEntrepreneurs'],
    recordEn:
      'The association welcomed the delegation and hopes for cooperation to the benefit of both sides.',
    recordZh: '联合会对代表团表示欢迎，希望开展合作，实现互利共赢。',
    outcomes: [],
    remark: 'meeting',
  },
  signing: {
    kind: 'signing-ceremony',
    subjectEn: 'Signing ceremonies in Russia',
    subjectZh: '在俄罗斯举行的签字仪式',
    stop: null,
    counterparts: [],
    recordEn: 'Cooperation projects were signed at several ceremonies in Russia.',
    recordZh: '代表团在俄罗斯举行多场签字仪式，签署合作项目。',
    outcomes: [],
    remark: 'unplaced',
  },
  indianParks: {
    kind: 'site-visit',
    subjectEn: 'Information-technology parks and enterprises in India',
    subjectZh: '考察印度信息技术园区和企业',
    stop: null,
    counterparts: [],
    recordEn:
      'The delegation visited information-technology parks and enterprises, met those who run them and negotiated with them.',
    recordZh: '代表团考察信息技术园区和企业，与有关方面会面洽谈。',
    outcomes: [],
    remark: 'unplaced',
  },
  cochin: {
    kind: 'talks',
    subjectEn: 'The mayor of Cochin',
    subjectZh: '会见科钦市市长',
    stop: 'cochin',
    counterparts: ['cochin'],
    recordEn:
      'Cochin was a stop on the ancient Maritime Silk Road. The two cities want to carry on their friendly exchange and to deepen economic, trade and cultural ties.',
    recordZh: '科钦是古代海上丝绸之路的一站。双方愿延续友好交往，深化经贸、文化交流。',
    outcomes: [exchangesWished],
    remark: 'meeting',
  },
  lulu: {
    kind: 'business-meeting',
    subjectEn: 'LULU Group on markets in India',
    subjectZh: '与露露集团洽谈在印度建设市场',
    stop: null,
    counterparts: ['lulu'],
    recordEn:
      'An important agreement was reached on building markets in India, each side bringing its own advantages.',
    recordZh: '双方就发挥各自优势、在印度建设市场达成重要共识。',
    outcomes: [
      {
        kind: 'decision',
        textEn: 'Markets in India are to be built, each side bringing its own advantages.',
        textZh: '双方将发挥各自优势，在印度建设市场。',
      },
    ],
    remark: 'unplaced',
  },
  supermarkets: {
    kind: 'site-visit',
    subjectEn: 'LULU’s large supermarkets',
    subjectZh: '实地考察露露集团大型超市',
    stop: 'cochin',
    counterparts: ['lulu'],
    recordEn:
      'The delegation looked round LULU’s large supermarkets, where a section is set apart for goods from Yiwu.',
    recordZh: '代表团实地考察露露集团大型超市，超市内设有义乌商品专区。',
    outcomes: [
      {
        kind: 'information',
        textEn: 'The supermarkets have a section for goods from Yiwu.',
        textZh: '超市设有义乌商品专区。',
      },
    ],
    remark: 'meeting',
  },
  keralaPark: {
    kind: 'site-visit',
    subjectEn: 'Kerala IT Park',
    subjectZh: '考察喀拉拉邦信息技术园',
    stop: null,
    counterparts: ['keralaPark'],
    recordEn:
      'The delegation learnt how India’s information-technology industry stands, and how the park was planned and built.',
    recordZh: '代表团了解印度信息技术产业现状以及园区的规划和建设情况。',
    outcomes: [],
    remark: 'unplaced',
  },
  naviMumbai: {
    kind: 'talks',
    subjectEn: 'The mayor of Navi Mumbai',
    subjectZh: '会见新孟买市市长',
    stop: 'naviMumbai',
    counterparts: ['naviMumbai'],
    recordEn:
      'Views were exchanged on a sister-city relationship, on industries that complete each other, and on cooperation in agricultural and high-tech products.\n\nThe mayor hopes to visit Yiwu.',
    recordZh: '双方就建立友好城市关系、产业互补以及农产品、高科技产品合作交换意见。\n\n市长希望访问义乌。',
    outcomes: [],
    remark: 'meeting',
  },
  embassy: {
    kind: 'mission-call',
    subjectEn: 'Call on the Chinese Embassy in India',
    subjectZh: '拜会中国驻印度大使馆',
    stop: 'newDelhi',
    counterparts: ['embassy'],
    recordEn:
      'The delegation asked for support and help with cooperation between Yiwu and India and with Chinese companies going abroad.',
    recordZh: '代表团就义乌与印度合作以及中国企业走出去寻求支持和帮助。',
    outcomes: [],
    remark: 'meeting',
  },
  chambers: {
    kind: 'business-meeting',
    subjectEn: 'China-India exchange centre and the Zhejiang chamber of commerce in India',
    subjectZh: '走访中印经济文化交流中心和印度浙江总商会',
    stop: 'newDelhi',
    counterparts: ['exchangeCentre', 'zhejiangChamber'],
    recordEn:
      'The visit was to draw overseas Chinese back home and to further cultural exchange and contacts between people.',
    recordZh: '走访旨在吸引华侨回归，促进文化和人文交流。',
    outcomes: [],
    remark: 'placedByOrder',
  },
} as const satisfies Record<string, SampleMeeting>

export type MeetingKey = keyof typeof meetings
