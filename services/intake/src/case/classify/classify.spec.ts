import { describe, expect, it } from '@jest/globals';
import type { CaseKind, Category, Grade } from '@hearback/contracts';
import { classify } from './classify.js';

type Row = [text: string, kind: CaseKind, category: Category, grade: Grade | null];

const FRONT_DESK: Row[] = [
  ['三号楼电梯停运，请尽快处理', 'COMPLAINT', 'FACILITIES', 2],
  ['有人被困电梯', 'COMPLAINT', 'FACILITIES', 1],
  ['保安态度差', 'COMPLAINT', 'SERVICE', 3],
  ['请问物业费怎么交', 'CONSULTATION', 'SERVICE', 3],
  ['感谢客服小王', 'PRAISE', 'SERVICE', null],
  ['建议增加充电桩', 'SUGGESTION', 'FACILITIES', null],
  ['厨房水管漏水请派人来修', 'SERVICE_REQUEST', 'FACILITIES', 2],
  ['家里停电了', 'COMPLAINT', 'FACILITIES', 1],
  ['家里没有水', 'COMPLAINT', 'FACILITIES', 1],
  ['消防通道被私家车堵了', 'COMPLAINT', 'SECURITY', 1],
  ['地下车库着火了', 'COMPLAINT', 'SECURITY', 1],
  ['外墙瓷砖掉下来了', 'COMPLAINT', 'FACILITIES', 1],
  ['楼道灯不亮', 'COMPLAINT', 'FACILITIES', 2],
  ['小区没有停车位', 'COMPLAINT', 'FACILITIES', 2],
  ['垃圾几天没人清', 'COMPLAINT', 'ENVIRONMENT', 2],
  ['楼下烧烤油烟太大', 'COMPLAINT', 'ENVIRONMENT', 2],
  ['陌生人随便进小区，保安不管', 'COMPLAINT', 'SECURITY', 2],
  ['车位被人占了', 'COMPLAINT', 'SECURITY', 2],
  ['楼下麻将馆吵到凌晨', 'COMPLAINT', 'OTHER', 2],
  ['邻居养狗不牵绳', 'COMPLAINT', 'OTHER', 2],
  ['物业乱收停车费', 'COMPLAINT', 'SERVICE', 3],
  ['报修三天没人来', 'COMPLAINT', 'SERVICE', 3],
  ['维修师傅服务热情周到，点赞👍', 'PRAISE', 'SERVICE', null],
  ['物业不负责', 'COMPLAINT', 'SERVICE', 2],
  ['麻烦安排师傅上门修一下马桶，谢谢', 'SERVICE_REQUEST', 'FACILITIES', 2],
  ['消防通道被私家车堵住，万一着火怎么办', 'COMPLAINT', 'SECURITY', 1],
  ['报修三次都没有人上门，物业服务太差了', 'COMPLAINT', 'SERVICE', 2],
];

const SPELLINGS: Row[] = [
  ['三號樓電梯停運，請盡快處理', 'COMPLAINT', 'FACILITIES', 2],
  ['樓下垃圾堆積如山，臭氣熏天', 'COMPLAINT', 'ENVIRONMENT', 2],
  ['３号楼２单元ＷＩＦＩ用不了', 'COMPLAINT', 'FACILITIES', 3],
  ['🔥🔥地下车库着火了🔥', 'COMPLAINT', 'SECURITY', 1],
];

describe('A8 A9 A10 classification of front-desk texts', () => {
  it.each([...FRONT_DESK, ...SPELLINGS])('%s', (text, kind, category, grade) => {
    expect(classify(text)).toMatchObject({ kind, category, grade });
  });

  it('counts the subject line more than an item of the story', () => {
    const story = '楼下店铺每天营业到凌晨两点，喝酒划拳，根本睡不着。停车也乱，垃圾也多，绿化也差。';
    expect(classify(`夜宵店噪音扰民\n${story}`).category).toBe('OTHER');
    expect(classify(`垃圾成堆无人清运\n${story}`).category).toBe('ENVIRONMENT');
  });

  it('takes a suggestion about a present danger as a complaint of grade 1', () => {
    expect(classify('建议管一管，消防通道被车堵死了')).toMatchObject({ kind: 'COMPLAINT', grade: 1 });
  });

  it('names the words it went by', () => {
    expect(classify('有人被困电梯').reasons).toEqual([
      '类型为投诉：没有其他诉求的字样。',
      '类别为设施设备：文中有“被困”、“电梯”、“电梯…被困”，多与电梯有关。',
      '等级为1级：文中有“被困”、“电梯…被困”，属电梯危险，须立即处理。',
    ]);
  });

  it('says so when it found nothing to go by', () => {
    for (const text of ['', '   ', '😀😀', 'hello', '你好'])
      expect(classify(text)).toMatchObject({ kind: 'COMPLAINT', category: 'OTHER', grade: 3, confidence: 0 });
  });

  it('is surer of one clear matter than of two equal ones', () => {
    const clear = classify('楼道垃圾发臭').confidence;
    const torn = classify('楼道垃圾，电梯').confidence;
    expect(clear).toBeLessThanOrEqual(1);
    expect(clear).toBeGreaterThan(torn);
    expect(torn).toBeGreaterThan(0);
  });

  it('reads a text of 100,000 characters by its beginning', () => {
    expect(classify(`电梯困人\n${'一二三四五六七八九。'.repeat(10_000)}`)).toMatchObject({
      category: 'FACILITIES',
      grade: 1,
    });
  });
});
