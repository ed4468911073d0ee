import { loadClassifier, type Classify } from './classifier.js';
import { accuracy, confusion, precision, recall, type Pair } from './confusion.js';
import { dataFile, readLabelled, type Labelled } from './labelled.js';
import { speed } from './speed.js';
import { UNSEEN_HALF } from './unseen-half.js';
import { shown } from './wilson.js';

const CATEGORIES = ['SERVICE', 'FACILITIES', 'ENVIRONMENT', 'SECURITY', 'OTHER'];
const KINDS = ['COMPLAINT', 'CONSULTATION', 'SERVICE_REQUEST', 'SUGGESTION', 'PRAISE'];
const GRADES = ['1', '2', '3', 'none'];

/** Measures the classification on the labelled complaints, subject and body, and its speed. Nothing is fitted to them. */
export async function benchClassify(): Promise<void> {
  const records = await readLabelled();
  if (!records) {
    console.log(`No labelled complaints at ${dataFile()}: set HEARBACK_DATA to the folder that has them.`);
    return;
  }
  const classify = await loadClassifier();
  report('all records', records, classify);
  report(
    'the half whose texts were not read while the lexicon was written',
    records.filter(({ id }) => UNSEEN_HALF.has(id)),
    classify,
  );
  speed(
    classify,
    records.map(({ text }) => text),
  );
}

function report(title: string, records: readonly Labelled[], classify: Classify): void {
  const answers = records.map((record) => ({ record, answer: classify(record.text) }));
  const pairs = (of: (given: ReturnType<Classify>) => unknown): Pair[] =>
    answers.map(({ record, answer }) => [String(of(record) ?? 'none'), String(of(answer) ?? 'none')]);
  const categories = pairs(({ category }) => category);
  const kinds = pairs(({ kind }) => kind);
  const grades = pairs(({ grade }) => grade).filter(([label]) => label !== 'none');
  console.log(`\n## ${title}: n = ${records.length} (95 % intervals by Wilson)`);
  console.log(
    `category accuracy  ${shown(accuracy(categories))}   target ≥ 0.80\n${confusion(categories, CATEGORIES)}`,
  );
  console.log(`kind accuracy      ${shown(accuracy(kinds))}\n${confusion(kinds, KINDS)}`);
  console.log(`grade accuracy     ${shown(accuracy(grades))}\n${confusion(grades, GRADES)}`);
  console.log(`level-1 recall     ${shown(recall(grades, '1'))}   target ≥ 0.85`);
  console.log(`level-1 precision  ${shown(precision(grades, '1'))}   target ≥ 0.50`);
}
