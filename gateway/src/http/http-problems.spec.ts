import { describe, expect, it } from '@jest/globals';
import { ServiceUnavailable } from '@hearback/messaging';
import { BadRequestException, NotFoundException } from '@nestjs/common';
import { mongo } from 'mongoose';
import { problemOf } from './http-problems.filter.js';

const retryable = new mongo.MongoServerError({ code: 10107, errorLabels: ['RetryableWriteError'] });

describe('what is not taken before the graph is asked', () => {
  it.each([
    ['malformed JSON', new BadRequestException('Unexpected token'), 400, 'BAD_REQUEST'],
    ['an unknown address', new NotFoundException(), 404, 'NOT_FOUND'],
    ['a body of 20 MB', Object.assign(new Error(), { status: 413, limit: 1_000 }), 413, 'BODY_TOO_LARGE'],
    ['a service that does not answer', new ServiceUnavailable('hb.rpc.intake.file-case'), 503, 'UNAVAILABLE'],
    ['a database that is away', new mongo.MongoNetworkError('reset'), 503, 'UNAVAILABLE'],
    ['a database without a primary', retryable, 503, 'UNAVAILABLE'],
    ['a defect of a query', new mongo.MongoServerError({ code: 2 }), 500, 'INTERNAL'],
    ['an unknown charset', Object.assign(new Error(), { status: 415 }), 400, 'BAD_REQUEST'],
  ])('says what is wrong with %s', (_, error, status, code) => {
    expect(problemOf(error)).toMatchObject({ status, code });
  });
});
