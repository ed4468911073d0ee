import { describe, expect, it } from '@jest/globals';
import { mergeLines, type KnownProperty } from './merge-lines.js';
import { readLines } from './read-lines.js';

const imported = (csv: string, known: Record<string, KnownProperty> = {}) => {
  const { lines, bad } = readLines(csv);
  const merged = mergeLines(lines, new Map(Object.entries(known)), 'Asia/Shanghai');
  return { ...merged, lines: [...bad, ...merged.bad].map(({ line }) => line) };
};

describe('B1 importing properties', () => {
  it('reads a list as a spreadsheet writes it, the heading left out', () => {
    const { save, view, lines } = imported(
      '\uFEFF项目代码,项目名称,楼栋,房号\r\nqinyuan,沁园,"1号楼",101\r\nqinyuan,沁园,1号楼,102\r\n\r\nqinyuan,沁园,2号楼,101\r\n',
    );
    expect(save).toEqual([
      {
        ...{ code: 'qinyuan', name: '沁园', zone: 'Asia/Shanghai' },
        buildings: [
          { name: '1号楼', units: ['101', '102'] },
          { name: '2号楼', units: ['101'] },
        ],
      },
    ]);
    expect([view, lines]).toEqual([{ properties: 1, buildings: 2, units: 3, known: 0 }, []]);
  });

  it('leaves out each line that cannot be used, by its number, and goes on', () => {
    const { view, lines } = imported(
      [
        '沁园,沁园,1号楼,101',
        'qy,沁园,1号楼',
        'qy,沁园,1号楼,101',
        'qy,泌园,1号楼,102',
        `qy,沁园,${'楼'.repeat(41)},1`,
      ].join('\n'),
    );
    expect(lines.sort()).toEqual([1, 2, 4, 5]);
    expect(view).toEqual({ properties: 1, buildings: 1, units: 1, known: 0 });
  });

  it('adds to what is there, takes nothing away, and adds nothing when it comes again', () => {
    const known = {
      qy: {
        name: '沁园',
        zone: 'Asia/Urumqi',
        buildings: [
          { name: '1号楼', units: ['101'] },
          { name: '车库', units: [] },
        ],
      },
    };
    const csv = 'qy,沁园,1号楼,101\nqy,沁园,1号楼,102\nqy,沁园,1号楼,102';
    const first = imported(csv, known);
    expect(first.view).toEqual({ properties: 0, buildings: 0, units: 1, known: 2 });
    expect(first.save).toEqual([
      {
        ...{ code: 'qy', name: '沁园', zone: 'Asia/Urumqi' },
        buildings: [
          { name: '1号楼', units: ['101', '102'] },
          { name: '车库', units: [] },
        ],
      },
    ]);
    const again = imported(csv, { qy: first.save[0]! });
    expect([again.view.units, again.view.known, again.save]).toEqual([0, 3, []]);
  });
});
