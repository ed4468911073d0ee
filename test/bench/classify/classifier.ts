/** What is measured: the classification of intake, as far as the bench looks at it. */
export type Classify = (text: string) => { kind: string; category: string; grade: number | null };

/** From test/dist/bench/classify up to the project: services have no public face, the built classifier is measured as it is. */
const CLASSIFIER = new URL('../../../../services/intake/dist/case/classify/classify.js', import.meta.url);

export async function loadClassifier(): Promise<Classify> {
  const { classify } = (await import(CLASSIFIER.href)) as { classify: Classify };
  return classify;
}
