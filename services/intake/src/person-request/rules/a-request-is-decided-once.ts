import { refuse, type Refusal } from '@hearback/contracts';
import type { PersonRequest } from '../person-request.js';

/** What was granted is carried out at once, what was declined is told: neither is taken back; the person asks again. */
export const decidedAlready = ({ status }: PersonRequest): { readonly refusal: Refusal } | undefined =>
  status === 'RECEIVED'
    ? undefined
    : refuse(
        'REQUEST_ALREADY_DECIDED',
        { zh: '该请求已经处理。', en: 'This request has been decided already.' },
        { zh: '如需更改，请登记一个新的请求。', en: 'File a new request if something has to change.' },
      );
