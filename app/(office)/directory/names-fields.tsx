import { TextArea, TextField } from '@/app/ui/fields'
import { currentLanguage, translator } from '@/lib/i18n/translator'

/** The names of a record by script, the reader's own first. */
export async function NamesFields() {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const english = <TextField key="en" name="nameEn" label={t('directory.nameEn')} lang="en" />
  const chinese = <TextField key="zh" name="nameZh" label={t('directory.nameZh')} lang="zh-CN" />
  return (
    <>
      <p className="text-second">{t('directory.namesHint')}</p>
      {language === 'zh-CN' ? [chinese, english] : [english, chinese]}
      <div className="grid items-end gap-6 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <TextField name="nameLocal" label={t('directory.nameLocal')} optional />
        <TextField name="localLanguage" label={t('directory.localLanguage')} hint="ru, hi, ml" optional />
      </div>
      <TextArea
        name="otherNames"
        label={t('directory.otherNames')}
        hint={t('directory.otherNamesHint')}
        rows={2}
        optional
      />
    </>
  )
}
