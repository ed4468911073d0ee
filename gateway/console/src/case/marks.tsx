import { Tag } from 'antd';
import { useWords } from '../words/language.js';
import { statusNames } from '../words/names.js';
import { useGradeName } from './use-grade-name.js';

const LOOKS: Readonly<Record<keyof typeof statusNames, string>> = {
  REGISTERED: 'new',
  DISPATCHED: 'going',
  IN_PROGRESS: 'going',
  ON_HOLD: 'still',
  RESOLVED: 'done',
  CALLBACK: 'done',
  CLOSED: 'over',
  REOPENED: 'again',
  MERGED: 'over',
  WITHDRAWN: 'over',
  REDIRECTED: 'over',
};

/** Where a case stands. */
export function Status({ of }: { of: keyof typeof statusNames }) {
  const say = useWords(statusNames);
  return <Tag className={`mark ${LOOKS[of]}`}>{say(of)}</Tag>;
}

/** How urgent a case is; praise and suggestions have no level. */
export function Grade({ of }: { of: number | null }) {
  const say = useGradeName();
  return of === null ? null : <Tag className={`mark grade-${of}`}>{say(of)}</Tag>;
}
