import { expect, it } from '@jest/globals';
import { Leaks } from './leaks.js';

it('F9 a text is found in clear and in every way in which programs write what is not ASCII, and named with its places', () => {
  const leaks = new Leaks(['欧阳甄隐', '19987654321', 'nobody@privacy.example']);
  const look = (where: string, text: string) => leaks.look(where, (form) => text.includes(form));
  look('a log', '{"msg":"欧阳甄隐 called"}');
  look('an address', `GET /?q=${encodeURIComponent('欧阳甄隐')}`);
  look('a trace', '{"value":"\\u6b27\\u9633\\u7504\\u9690"}');
  look('a document', '{"phone":"19987654321"}');
  look('what is sealed', 'MG6uX5n_Z6hIg2nTAoyQiWICX0W99GLICb2EnCePNJUiVw5dfj0Ly42zf1WMiWI8');
  expect(leaks.lines).toEqual(['欧阳甄隐: a log, an address, a trace', '19987654321: a document']);
});
