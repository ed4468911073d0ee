import { describe, expect, it } from '@jest/globals';
import { additionOf, EMPTY, inputOf } from './draft.js';

describe('A1 what is sent of a call', () => {
  it('leaves to the platform what the agent has not decided', () =>
    expect(inputOf('PHONE', { ...EMPTY, description: ' 灯不亮 ', phone: '13900001111' })).toEqual({
      channel: 'PHONE',
      description: '灯不亮',
      demand: null,
      place: null,
      propertyId: null,
      unitId: null,
      kind: null,
      category: null,
      grade: null,
      recordingUrl: null,
      complainant: { name: null, phone: '13900001111' },
    }));

  it('says nothing of an anonymous caller, whatever was typed before', () =>
    expect(inputOf('PHONE', { ...EMPTY, phone: '13900001111', name: '何', anonymous: true }).complainant).toEqual({
      anonymous: true,
    }));
});

describe('A1 A7 what is added to an earlier case', () => {
  const names = { demand: '诉求', place: '地点' };

  it('is everything that was taken down, and the recording', () =>
    expect(
      additionOf(
        {
          ...EMPTY,
          description: ' 还在漏 ',
          demand: '今天来人',
          place: '厨房',
          recordingUrl: 'https://calls.example/3',
        },
        names,
      ),
    ).toEqual({ text: '还在漏\n诉求：今天来人\n地点：厨房', recordingUrl: 'https://calls.example/3' }));

  it('is nothing while nothing was said', () =>
    expect(additionOf({ ...EMPTY, place: '厨房' }, names)).toEqual({ text: '', recordingUrl: null }));
});
