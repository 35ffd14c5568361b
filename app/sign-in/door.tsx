import type { ReactNode } from 'react'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { Button } from '../ui/button'
import { Mark } from '../ui/mark'
import { chooseLanguageAction } from './actions'

/** The frame of the few pages before sign-in: whose office this is, the page, and the other language. */
export async function Door(props: { title: string; lead?: ReactNode; children: ReactNode }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const office = language === 'zh-CN' ? env().OFFICE_NAME_ZH : env().OFFICE_NAME
  return (
    <div className="mx-auto grid min-h-dvh max-w-md content-start gap-8 px-4 py-8 md:py-20">
      <header className="flex items-center gap-3">
        <Mark size={36} />
        <div>
          <p className="font-serif text-xl font-semibold leading-tight">Legation</p>
          <p className="text-second">{office}</p>
        </div>
      </header>
      <main className="grid gap-6">
        <div>
          <h1 className="text-2xl">{props.title}</h1>
          {props.lead && <p className="mt-2 text-second">{props.lead}</p>}
        </div>
        {props.children}
      </main>
      <footer className="flex flex-wrap items-center justify-between gap-4 border-t border-rule pt-4 text-sm">
        <p className="text-second">{t('frame.secrets')}</p>
        <form action={chooseLanguageAction}>
          {language === 'en' ? (
            <Button tone="quiet" name="language" value="zh-CN" lang="zh-CN">
              {t('frame.inChinese')}
            </Button>
          ) : (
            <Button tone="quiet" name="language" value="en" lang="en">
              {t('frame.inEnglish')}
            </Button>
          )}
        </form>
      </footer>
    </div>
  )
}
