import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { zones } from './clocks'

const russia = { country: 'RU', localLanguage: 'ru' }
const india = { country: 'IN', zone: zones.india }

export const makePlaces = async () => ({
  yiwu: await makePlace({ nameEn: 'Yiwu', nameZh: '义乌', country: 'CN', zone: zones.home }),
  ural: await makePlace({
    nameEn: 'Yekaterinburg',
    nameZh: '叶卡捷琳堡',
    nameLocal: 'Екатеринбург',
    zone: zones.ural,
    ...russia,
  }),
  kochi: await makePlace({
    nameEn: 'Cochin',
    nameZh: '科钦',
    nameLocal: 'കൊച്ചി',
    localLanguage: 'ml',
    ...india,
  }),
  mumbai: await makePlace({ nameEn: 'Navi Mumbai', nameLocal: 'नवी मुंबई', localLanguage: 'mr', ...india }),
})

export const makePeople = async () => ({
  head: await makePerson({ nameEn: 'Lin Wenhua', nameZh: '林文华' }),
  interpreter: await makePerson({ nameEn: null, nameZh: '欧阳明珠' }),
  governor: await makePerson({
    nameEn: 'Aleksandr Konstantinovich Vysokogorsky-Preobrazhensky',
    nameLocal: 'Александр Константинович Высокогорский-Преображенский',
    localLanguage: 'ru',
  }),
  mayor: await makePerson({
    nameEn: 'Saraswathi Thirunalkrishnan Unnikrishnan',
    nameZh: '萨拉斯瓦蒂',
    nameLocal: 'സരസ്വതി തിരുനാൾകൃഷ്ണൻ ഉണ്ണികൃഷ്ണൻ',
    localLanguage: 'ml',
  }),
  commissioner: await makePerson({ nameEn: null, nameLocal: 'श्रीमती अन्नपूर्णा देशपांडे', localLanguage: 'mr' }),
})

export const makeOrganisations = async () => ({
  city: await makeOrganisation({
    nameEn: 'Yiwu City Government',
    nameZh: '义乌市人民政府',
    kind: 'municipal',
  }),
  oblast: await makeOrganisation({
    nameEn: 'Government of Sverdlovsk Oblast',
    nameZh: '斯维尔德洛夫斯克州政府',
    nameLocal: 'Правительство Свердловской области',
    localLanguage: 'ru',
    kind: 'regional',
  }),
  kochi: await makeOrganisation({
    nameEn: 'Kochi Municipal Corporation',
    nameLocal: 'കൊച്ചി നഗരസഭ',
    localLanguage: 'ml',
  }),
  rail: await makeOrganisation({ nameEn: null, nameZh: '乌拉尔铁路货运公司', kind: 'state-owned-company' }),
})

export type Places = Awaited<ReturnType<typeof makePlaces>>
export type People = Awaited<ReturnType<typeof makePeople>>
export type Organisations = Awaited<ReturnType<typeof makeOrganisations>>
