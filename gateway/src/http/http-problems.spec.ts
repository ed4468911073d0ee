import { describe, expect, it } from '@jest/globals';
import { BadRequestException, NotFoundException } from '@nestjs/common';
import { problemOf } from './http-problems.filter.js';

describe('what is not taken before the graph is asked', () => {
  it.each([
    ['malformed JSON', new BadRequestException('Unexpected token'), 400, 'BAD_REQUEST'],
    ['an unknown address', new NotFoundException(), 404, 'NOT_FOUND'],
    ['a body of 20 MB', Object.assign(new Error(), { status: 413, limit: 1_000 }), 413, 'BODY_TOO_LARGE'],
    ['an unknown charset', Object.assign(new Error(), { status: 415 }), 400, 'BAD_REQUEST'],
  ])('says what is wrong with %s', (_, error, status, code) => {
    expect(problemOf(error)).toMatchObject({ status, code });
  });
});
