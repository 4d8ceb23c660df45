import { diagnoseCreditCode } from '../../standard/credit-code.ts';
import { rule } from '../kinds.ts';

interface Args {
  stands: string;
  registered: string;
  region: string;
}

/** A credit code registered in another province than the one that the item is handled in. */
export const codeAgencyRegion = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'code/agency-region',
  group: 'code',
  severity: 'info',
  certainty: 'I',
  clauses: ['gb32100', 'gbt2260', 'regions-17'],
  needs: ['agency.code'],
  check({ item, catalog }) {
    const stands = item.document.value.agency?.code ?? '';
    const region = item.value.region?.code ?? catalog.config.region?.code ?? '';
    const registered = stands.slice(2, 4);
    // 10: registered with the centre
    if (!/^[1-9]\d/.test(region) || diagnoseCreditCode(stands) || registered === '10') return [];
    return registered === region.slice(0, 2) ? [] : [{ path: ['agency', 'code'], args: { stands, registered, region }, words: stands }];
  },
  words: {
    zh: {
      title: '信用代码的登记地不在本省',
      about: '信用代码第3位至第8位是登记时的区划。区划会调整，市级机关也在县里办事，所以只比较省，只供参考。',
      brief: ({ registered, region }) => `信用代码登记在${registered}，事项的行政管辖代码是${region}`,
      mark: ({ registered }) => `登记地以${registered}开头`,
      should: () => '实施主体自己的信用代码',
      mend: () => '对照证书核对：抄错的，改正；行政管辖代码写错的，改正行政管辖代码。',
      otherwise: () => '抄成外省单位代码的，事项会归到外省。',
      falsePositives: '市、县不同不报告；在中央登记的不报告；没有写行政管辖代码的不报告。',
    },
    en: {
      title: 'A credit code registered in another province',
      about:
        'Characters 3 to 8 of a credit code are the region of its registration. Regions change and cities serve in counties, so only the province is compared, as a note.',
      brief: ({ registered, region }) => `registered in ${registered}, while the region of the item is ${region}`,
      mark: ({ registered }) => `registered in ${registered}`,
      should: () => 'the body’s own credit code',
      mend: () => 'Compare with the certificate, and correct the credit code or the region, whichever is wrong.',
      otherwise: () => 'With the code of a body elsewhere the item is filed in another province.',
      falsePositives: 'Other cities and counties, central registration and items without a region are not reported.',
    },
  },
  examples: {
    good: [
      'name: 住房公积金提取\nregion: { code: "990101" }\nagency: { code: "11990101MB0003121N" }\n',
      'name: 农药经营许可\nagency: { code: "11990101MB0003121N" }\n',
    ],
    bad: ['name: 农药经营许可\nregion: { code: "980101" }\nagency: { code: "11990101MB0003121N" }\n'],
  },
});
