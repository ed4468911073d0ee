import type { CaseKind, Category, Grade } from '@hearback/contracts';
import { KIND_NAMES } from '../kind-names.js';
import type { Subject } from './category.js';
import type { Hazard } from './lexicon/topic.js';
import type { Match } from './match.js';

const CATEGORIES: Record<Category, string> = {
  SERVICE: '服务质量',
  FACILITIES: '设施设备',
  ENVIRONMENT: '环境卫生',
  SECURITY: '安全管理',
  OTHER: '其他',
};

export function kindReason(kind: CaseKind, words: readonly string[]): string {
  return `类型为${KIND_NAMES[kind].zh}：${words.length > 0 ? `文中有${quoted(words)}` : '没有其他诉求的字样'}。`;
}

export function categoryReason({ category, topic }: Subject): string {
  const why = topic ? `文中有${quoted(topic.words)}，多与${topic.entry.name}有关` : '没有可据以归类的字样';
  return `类别为${CATEGORIES[category]}：${why}。`;
}

export function gradeReason(grade: Grade | null, { topic }: Subject, danger: Match<Hazard> | undefined): string {
  if (grade === null) return '不定等级：表扬和建议不分级。';
  if (grade === 1 && danger) return `等级为1级：文中有${quoted(danger.words)}，属${danger.entry.name}，须立即处理。`;
  return grade === 2
    ? `等级为2级：${topic?.entry.name ?? ''}有一定影响，未见紧急情形。`
    : '等级为3级：未见影响正常生活的情形。';
}

/** At most four words, as one would quote them. */
const quoted = (words: readonly string[]): string =>
  words
    .slice(0, 4)
    .map((word) => `“${word}”`)
    .join('、');
