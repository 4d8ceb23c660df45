import type { Said } from '../finding/language.ts';
import { type GuideWords, guideWords } from './words-guide.ts';
import { type SiteWords, siteWords } from './words-site.ts';

/** The words of the pages that no element of the schema names. */
export type PublishWords = GuideWords & SiteWords;

/** Words of the pages in each language. The pages speak of 申请人, as official guides do. */
export const publishWords: Said<PublishWords> = {
  zh: { ...guideWords.zh, ...siteWords.zh },
  en: { ...guideWords.en, ...siteWords.en },
};
