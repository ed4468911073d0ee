import { describe, expect, it } from '@jest/globals';
import { extractText } from 'unpdf';
import type { PersonData } from './export-person-data.js';
import { personDataPages } from './person-data-pages.js';
import { printPages } from './print-pages.js';

const at = '2026-11-25T02:00:00.000Z';
const request = { kind: 'ACCESS', receivedAt: at, caseNumber: 'QL-20261125-0007', note: '想看看' };
const data = {
  company: '青岚物业',
  at,
  request,
  persons: [
    {
      id: 'p1',
      since: at,
      important: false,
      objectsToRecording: true,
      contact: { name: '王芳', phone: '13900001111' },
    },
  ],
  cases: [
    {
      id: 'c1',
      number: 'QL-20261125-0007',
      description: '电梯停运',
      personsInvolved: ['王建军'],
      receivedAt: at,
      timeline: [{ at, zh: '受理登记：投诉', en: 'Registered', texts: { description: '电梯停运' } }],
      messages: [{ at, kind: 'ACKNOWLEDGEMENT', text: '已受理' }],
    },
  ],
  kept: [
    { caseId: 'c1', at, what: 'work-order-resolved', texts: { result: '更换主板', measures: ['致歉', '检修'], at } },
    { caseId: 'c1', at, what: 'callback-concluded', texts: { verdict: 'SATISFIED', solved: true, method: 'PHONE' } },
    { caseId: 'c1', at, what: 'invitation-answered', texts: { scores: { speed: 5 }, suggestion: '很好' } },
  ],
  files: [{ caseId: 'c1', at, name: '楼道.jpg', type: 'image/jpeg', kind: 'AFTER', link: 'https://here/files/TOKEN' }],
  reveals: [{ id: 'r1', at, caseId: 'c1', caseNumber: 'QL-20261125-0007', reason: '上门致歉' }],
  requests: [request],
} as unknown as PersonData;

// Readers of PDF break lines and pages where they are broken on paper.
const squeezed = (text: string): string => text.replace(/\s/g, '');

describe('F9 the copy of a person’s data', () => {
  it('says in words what is kept, from every service', () => {
    const text = personDataPages(data).flatMap(({ heading, lines }) => [heading, ...lines]);
    const wanted = [
      '姓名：王芳',
      '电话：13900001111',
      '不同意录音：是',
      '事由：电梯停运',
      '涉及人员：王建军',
      '　　处理结果：更换主板',
    ];
    const more = ['　　措施：致歉、检修', '　　结论：满意', '　　方式：电话', '　　评分：速度 5', '　　建议：很好'];
    expect(text).toEqual(expect.arrayContaining([...wanted, ...more]));
    const photo = text.indexOf('2026年11月25日 10:00　处理后　楼道.jpg');
    expect(text.slice(photo - 1, photo + 2)).toEqual([
      '— 照片与文件（链接 30 天内有效）—',
      text[photo],
      '　　https://here/files/TOKEN',
    ]);
    expect(text).toContain('2026年11月25日 10:00　QL-20261125-0007　上门致歉');
    expect(text.join()).not.toMatch(/undefined|\[object|work-order|SATISFIED|T02:00/);
  });

  it('is printed with a font that has Chinese, readable by programs too, on as many pages as it takes', async () => {
    const sections = personDataPages(data);
    const printed = await printPages(sections);
    const one = printed.toString('latin1');
    expect(one).toMatch(/^%PDF-/);
    expect(one).toContain('NotoSansSC');
    const { text } = await extractText(new Uint8Array(printed), { mergePages: true });
    for (const { heading, lines } of sections)
      for (const line of [heading, ...lines]) expect(squeezed(text)).toContain(squeezed(line));
    const pages = async (count: number) => {
      const paper = [{ heading: '纸', lines: Array.from({ length: count }, (_, i) => `第${i}行`) }];
      return (await printPages(paper)).toString('latin1').match(/\/Type \/Page\b/g)?.length;
    };
    expect([await pages(10), await pages(100)]).toEqual([1, 3]);
  });
});
