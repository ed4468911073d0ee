import { describe, expect, it } from '@jest/globals';
import { EMPTY, inputOf } from './draft.js';

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
