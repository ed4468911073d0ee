import { catalogue } from '../../words/words.js';

export const deskWords = catalogue({
  log: ['接待记录', 'Visit log'],
});
