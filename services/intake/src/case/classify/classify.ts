import type { Category, Classification, Kind } from './classification.js';
import { subjectOf } from './category.js';
import { gradeOf, quoted } from './grade.js';
import { kindOf } from './kind.js';
import { readText } from './read-text.js';

const KIND_NAMES: Record<Kind, string> = {
  COMPLAINT: '投诉',
  CONSULTATION: '咨询',
  SERVICE_REQUEST: '报事',
  SUGGESTION: '建议',
  PRAISE: '表扬',
};
const CATEGORY_NAMES: Record<Category, string> = {
  SERVICE: '服务质量',
  FACILITIES: '设施设备',
  ENVIRONMENT: '环境卫生',
  SECURITY: '安全管理',
  OTHER: '其他',
};

/**
 * Proposes kind, category and grade of a case from its text (MISSION A8–A10), with the words that led there. A subject line, if there
 * is one, goes before the text on a line of its own. Pure and synchronous; the first call loads the dictionary.
 */
export function classify(text: string): Classification {
  const read = readText(text);
  const { kind, words } = kindOf(read);
  const subject = subjectOf(read);
  const { grade, why } = gradeOf(read, kind, subject);
  const { category, topic, confidence } = subject;
  return {
    kind,
    category,
    grade,
    confidence,
    reasons: [
      `类型为${KIND_NAMES[kind]}：${words.length > 0 ? `文中有${quoted(words)}` : '没有其他诉求的字样'}。`,
      `类别为${CATEGORY_NAMES[category]}：${topic ? `文中有${quoted(topic.words)}，多与${topic.entry.name}有关` : '没有可据以归类的字样'}。`,
      `${grade === null ? '不定等级' : `等级为${grade}级`}：${why}。`,
    ],
  };
}
